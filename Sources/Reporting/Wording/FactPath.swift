/// Where a fact stands in the project file, taken apart for wording: `items[laser].origin`.
struct FactPath {
  /// What kind of thing the fact is about, such as "item"; nil for a fact of the project.
  let noun: String?
  let id: String?
  /// The key as a reader spells it; empty where the whole record is meant.
  let key: String
  private let text: String

  init(_ text: String) {
    self.text = text
    guard let open = text.firstIndex(of: "["), let close = text.firstIndex(of: "]"), open < close,
      let noun = Self.nouns[String(text[..<open])]
    else {
      noun = nil
      id = nil
      key = Self.spelt(text[...])
      return
    }
    self.noun = noun
    id = String(text[text.index(after: open)..<close])
    key = Self.spelt(text[text.index(after: close)...].drop { $0 == "." })
  }

  /// A question for the fact.
  var question: String {
    guard let noun, let id else { return "What is: \(key)?" }
    if key.isEmpty {
      return "Does \(noun) \(id) cover the act: its items, places, parties and time?"
    }
    return "What does the project say of \(noun) \(id): \(key)?"
  }

  private static let nouns = [
    "items": "item", "staff": "person", "transfers": "transfer",
    "organisations": "organisation", "authorisations": "authorisation", "sites": "site",
  ]

  private static func spelt(_ key: Substring) -> String {
    var words = ""
    for character in key {
      switch character {
      case ".": words += ", "
      case "-": words += " "
      case "[": words += " "
      case "]": break
      default: words.append(character)
      }
    }
    return words.split(separator: " ").joined(separator: " ")
      .replacing(" ,", with: ",")
  }
}
