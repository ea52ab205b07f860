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
      let definition = key.definition
      return """
        \(key.rawValue): \(definition.shape.words)
            \(definition.meaning)
            from \(definition.suppliedBy)

        """
    }.joined(separator: "\n")
  }

  /// The table that `jurisdictions/README.md` holds.
  var markdown: String {
    let rows = keys.map { key in
      "| `\(key.rawValue)` | \(key.definition.shape.words) | \(key.definition.meaning) |\n"
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
        fact: key.rawValue, comparedWith: key.definition.shape.words,
        meaning: key.definition.meaning, suppliedBy: key.definition.suppliedBy)
    }
    return JSONText.encode(rows)
  }
}

extension FactShape {
  /// What a condition writes after the fact.
  var words: String {
    switch self {
    case .flag: "true/false"
    case .words(let words): "words: \(words.joined(separator: " "))"
    case .vocabulary(let vocabulary): "words of the vocabulary \(vocabulary.rawValue)"
    case .openWords: "words"
    case .places: "places"
    case .scopes: "scopes"
    case .rules: "rule ids"
    case .chart: "chart id"
    case .comparison: "{at-least: N}"
    case .content: "{of: places, at-least: N, includes: scopes}"
    case .money: "{at-most: N, currency: CODE}"
    case .measure: "{quantity: NAME, unit: UNIT, at-least: N}"
    case .day: "{before: DATE} or {since: DATE}"
    case .tie: "{outside: places, kinds: words, at-least: N}"
    case .partyFlags: "flags"
    case .ownership: "{places or flags, at-least: N, aggregate, control}"
    }
  }
}
