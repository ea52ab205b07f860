import Screening

/// A table of pairs of names between tabs, for measuring how well they are matched; a backslash
/// escapes the character after it.
package struct NamePairs: Sendable {
  /// The table with a column `score` at its end.
  package let scored: String

  package init(at path: String, in environment: Environment) throws {
    let lines = String(decoding: try environment.files.read(path), as: UTF8.self).split {
      $0.isNewline
    }
    let header = (lines.first ?? "").split(separator: "\t", omittingEmptySubsequences: false)
    guard let asked = header.firstIndex(of: "query_name"),
      let listed = header.firstIndex(of: "list_name")
    else {
      throw WorkspaceError.badInput("'\(path)' lacks a column 'query_name' or 'list_name'")
    }
    let type = header.firstIndex(of: "entity_type")
    var text = "\(lines.first ?? "")\tscore\n"
    for (number, line) in lines.enumerated().dropFirst() {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == header.count else {
        throw WorkspaceError.badInput(
          "'\(path)', line \(number + 1): not as many columns as the header")
      }
      let kind = type.flatMap { ListedParty.Kind(word: fields[$0]) }
      let score = NameComparison.score(
        Self.unescaped(fields[asked]), Self.unescaped(fields[listed]), as: kind)
      text += "\(line)\t\(score)\n"
    }
    scored = text
  }

  private static func unescaped(_ field: Substring) -> String {
    var text = ""
    var isEscaped = false
    for character in field {
      if character == "\\", !isEscaped {
        isEscaped = true
        continue
      }
      text.append(isEscaped && character == "t" ? "\t" : character)
      isEscaped = false
    }
    return text
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
