import Foundation
import Screening

/// A line of the corpus: a party with its names.
private struct Line: Decodable {
  let id: String
  let kind: String
  let names: [String]
}

enum CorpusParty {
  static func read(_ path: String) throws -> [ListedParty] {
    let decoder = JSONDecoder()
    return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { text in
      let line = try decoder.decode(Line.self, from: Data(text.utf8))
      return ListedParty(
        register: "", reference: line.id, kind: ListedParty.Kind(rawValue: line.kind),
        names: line.names.map { ListedName($0) })
    }
  }
}
