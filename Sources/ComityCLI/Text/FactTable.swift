import Foundation
import Regulation
import Workspace

/// The vocabulary of conditions as a reader wants it.
struct FactTable {
  private let keys: [FactKey]

  init(_ keys: [FactKey]) {
    self.keys = keys
  }

  var text: String {
    keys.map { key in
      let documentation = key.documentation
      return """
        \(key.rawValue): \(documentation.shape.words)
            \(documentation.meaning)
            from \(documentation.suppliedBy)

        """
    }.joined(separator: "\n")
  }

  /// The table that `jurisdictions/README.md` holds.
  var markdown: String {
    let rows = keys.map { key in
      "| `\(key.rawValue)` | \(key.documentation.shape.words) | \(key.documentation.meaning) |\n"
    }
    return "| fact | compared with | holds where |\n|---|---|---|\n" + rows.joined()
  }

  var json: String {
    struct Row: Encodable {
      var fact: String
      var comparedWith: String
      var meaning: String
      var suppliedBy: String
    }
    let rows = keys.map { key in
      Row(
        fact: key.rawValue, comparedWith: key.documentation.shape.words,
        meaning: key.documentation.meaning, suppliedBy: key.documentation.suppliedBy)
    }
    return JSONText.encode(rows)
  }
}

extension FactShape {
  /// What a condition writes after the fact.
  var words: String {
    switch self {
    case .flag: "true/false"
    case .words(let words?): "words: \(words.joined(separator: " "))"
    case .words(nil): "words"
    case .places: "places"
    case .scopes: "scopes"
    case .rules: "rule ids"
    case .chart: "chart id"
    case .comparison: "{at-least: N}"
    case .content: "{of: places, at-least: N, includes: scopes}"
    case .money: "{at-most: N, currency: CODE}"
    case .partyFlags: "flags"
    case .ownership: "{places or flags, at-least: N, aggregate, control}"
    }
  }
}
