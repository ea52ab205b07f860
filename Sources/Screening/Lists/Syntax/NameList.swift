/// Names between commas, of which some set off the legal form of a company and not another name.
enum NameList {
  private static let legalForms: Set<String> = [
    "inc", "ltd", "llc", "llp", "lp", "plc", "co", "corp", "corporation", "company", "limited",
    "gmbh", "ag", "kg", "ab", "as", "oy", "sa", "sal", "srl", "spa", "sl", "sarl", "sas", "bv",
    "nv", "pte", "pty", "pvt", "sdn", "bhd", "fze", "fzc", "fzco", "fzllc", "dmcc", "jsc", "ojsc",
    "pjsc", "cjsc", "ooo", "oao", "ao", "zao", "pao", "ltda", "kft", "doo", "ead", "eood", "ad",
    "sro", "ou", "pt", "jr", "sr", "ii", "iii",
  ]

  private static let openings = [
    "Joint Stock Company ", "Joint-Stock Company ", "Public Joint Stock Company ",
    "Open Joint Stock Company ", "Closed Joint Stock Company ",
  ]

  /// The parts between commas, each legal form with the part before it.
  static func segments(of text: Substring) -> [String] {
    var segments: [String] = []
    for part in text.split(separator: ",").map(\.trimmed) where !part.isEmpty {
      let belongs = isLegalForm(part) || openings.contains(where: part.hasPrefix)
      if belongs, let last = segments.indices.last {
        segments[last] += ", " + part
      } else {
        segments.append(part)
      }
    }
    return segments
  }

  /// Whether the full stop at the end of a name belongs to the abbreviation of a form.
  static func endsInLegalForm(_ name: String) -> Bool {
    guard let last = words(of: name).last else { return false }
    return last.utf8.count <= 4 && legalForms.contains(last)
  }

  /// The words in small letters, without marks and digits.
  static func words(of text: String) -> [String] {
    text.lowercased().split { $0 == " " || $0 == "&" }
      .map { $0.filter(\.isLetter) }.filter { !$0.isEmpty }
  }

  /// Whether a part is a form alone, with or without an addition in brackets.
  static func isLegalForm(_ part: String) -> Bool {
    guard part.utf8.count < 60 else { return false }
    let words = words(of: String(part.prefix { $0 != "(" }))
    return !words.isEmpty && words.count <= 3 && words.allSatisfy { legalForms.contains($0) }
  }
}
