import Screening

/// A table of pairs of names, for measuring how well they are matched.
struct NamePairs {
  /// The table with a column `score` at its end.
  let scored: String

  init(at path: String) throws {
    let lines = String(decoding: try Files.read(path), as: UTF8.self).split { $0.isNewline }
    let header = (lines.first ?? "").split(separator: "\t", omittingEmptySubsequences: false)
    guard let asked = header.firstIndex(of: "query_name"),
      let listed = header.firstIndex(of: "list_name")
    else {
      throw Failure.badInput("'\(path)' lacks a column 'query_name' or 'list_name'")
    }
    let type = header.firstIndex(of: "entity_type")
    var text = "\(lines.first ?? "")\tscore\n"
    for (number, line) in lines.enumerated().dropFirst() {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == header.count else {
        throw Failure.badInput("'\(path)', line \(number + 1): not as many columns as the header")
      }
      let kind = type.flatMap { ListedParty.Kind(word: fields[$0]) }
      let score = NameComparison.score(String(fields[asked]), String(fields[listed]), as: kind)
      text += "\(line)\t\(score)\n"
    }
    scored = text
  }
}

extension ListedParty.Kind {
  /// The kind by our word or by that of published sets of pairs, in any case.
  fileprivate init?(word: Substring) {
    switch word.lowercased() {
    case "organization": self = .organisation
    case let word: self.init(rawValue: word)
    }
  }
}
