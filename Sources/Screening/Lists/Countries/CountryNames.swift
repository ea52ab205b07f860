import Foundation
package import Regulation

/// Finds the code of a country by its name in a language, as lists write it.
package struct CountryNames: Sendable {
  /// The names of the locale data and the spellings of publishers.
  package static let english = CountryNames(
    locale: "en", spellings: [CountrySpellings.table, CountrySpellings.peoples])
  /// The names of the locale data.
  package static let chinese = CountryNames(locale: "zh", spellings: [])

  /// Words that the long form of a name adds to the short one.
  private static let formalWords: Set<Substring> = [
    "the", "of", "republic", "islamic", "arab", "kingdom", "state", "federal", "federative",
    "democratic", "people", "peoples", "s", "socialist", "bolivarian", "plurinational", "hashemite",
    "sultanate", "commonwealth", "grand", "duchy", "principality", "union", "region", "former",
  ]

  private let codes: [String: PlaceCode]
  private let known: Set<PlaceCode>
  /// The letters of the longest name, and room for marks between them.
  private let reach: Int

  private init(locale: String, spellings: [String]) {
    var codes: [String: PlaceCode] = [:]
    let locale = Locale(identifier: locale)
    for region in Locale.Region.isoRegions.map(\.identifier).sorted() {
      guard let code = PlaceCode(region), code.text.utf8.count == 2,
        let name = locale.localizedString(forRegionCode: region)
      else { continue }
      for part in name.split(whereSeparator: "()".contains) {
        codes[Self.key(part)] = codes[Self.key(part)] ?? code
      }
    }
    for line in spellings.joined(separator: "\n").split(separator: "\n") {
      let parts = line.split(separator: ":")
      guard let first = parts.first, let code = PlaceCode(first) else { continue }
      for spelling in parts.dropFirst().joined().split(separator: ",") {
        codes[Self.key(spelling)] = code
      }
    }
    self.codes = codes
    known = Set(codes.values)
    reach = (codes.keys.map(\.count).max() ?? 0) + 16
  }

  /// The country of a name in any case, of a long form (`Republic of X`, `X, Republic of`), of a
  /// name with an addition in brackets, or of a known code in capitals; nil for any other text.
  package func code(of name: String) -> PlaceCode? {
    let key = Self.key(name)
    if let code = codes[key] { return code }
    if let code = PlaceCode(name.trimmed), known.contains(code) { return code }
    if let bracket = name.firstIndex(of: "("), let code = codes[Self.key(name[..<bracket])] {
      return code
    }
    if let comma = name.firstIndex(of: ","),
      let code = codes[Self.key(name[comma...] + " " + name[..<comma])]
    {
      return code
    }
    let words = key.split(separator: " ").filter { !Self.formalWords.contains($0) }
    return words.isEmpty ? nil : codes[words.joined(separator: " ")]
  }

  /// The country with whose name a text begins, the longest that does, and what follows it.
  package func split(beginning text: String) -> (code: PlaceCode, rest: String)? {
    if let code = code(of: text) { return (code, "") }
    var name = text.prefix(reach)
    while !name.isEmpty {
      if let code = codes[Self.key(name)] { return (code, text[name.endIndex...].trimmed) }
      name = name.dropLast()
    }
    return nil
  }

  /// Letters and digits in small letters without accents, a single space between words.
  private static func key(_ name: some StringProtocol) -> String {
    let isPlain = name.utf8.allSatisfy { $0 < 0x80 }
    let folded =
      isPlain
      ? name.lowercased()
      : name.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
    return folded.replacing("&", with: " and ").replacing("st. ", with: "saint ")
      .split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}

extension CountryNames {
  /// The countries of some names, each once, in their order; names that are none are left out.
  func codes(of names: [String]) -> [PlaceCode] {
    names.compactMap(code(of:)).unique
  }

  /// The countries of a text that holds one name or several, with any separators between them.
  func codes(listedIn text: String) -> [PlaceCode] {
    if let code = code(of: text) { return [code] }
    // `a)` and `b)` stand before the members of some lists.
    let words = text.split(whereSeparator: \.isWhitespace).map { word in
      word == "and" || (word.count == 2 && word.hasSuffix(")")) ? ";" : word
    }
    let names = text.split(whereSeparator: \.isNewline).count > 1 ? text.split(separator: "\n") : []
    let parts = words.joined(separator: " ").split { ";,/".contains($0) } + names
    return codes(of: parts.map(String.init))
  }
}

extension Array where Element: Hashable {
  /// Each element once, in the order of its first place.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
