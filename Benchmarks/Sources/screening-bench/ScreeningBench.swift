import Foundation
import Regulation
import Screening

/// Answers for the screening benchmark, on files that `corpus.py` writes.
@main
enum ScreeningBench {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch (arguments.first, arguments.count) {
    case ("search", 3...): try search(arguments[1], arguments[2...])
    case ("pairs", 2): try LabelledPair.read(arguments[1]).reportSpeed()
    case ("evidence", 2): try LabelledPair.read(arguments[1]).printEvidence()
    case ("sounds", 2): try printSounds(arguments[1])
    default:
      note("usage: screening-bench search CORPUS QUERIES... | pairs|evidence PAIRS | sounds CORPUS")
      exit(64)
    }
  }

  /// Prints, for each query, the likest parties, and as rank 0 the score of the right one.
  private static func search(_ corpus: String, _ files: ArraySlice<String>) throws {
    let parties = try CorpusParty.read(corpus)
    let names = parties.reduce(0) { $0 + $1.names.count }
    let clock = ContinuousClock()
    var index = PartyIndex([])
    let built = clock.measure { index = PartyIndex(parties) }
    note("index of \(names) names in \(built)")
    let positions = Dictionary(
      parties.enumerated().map { ($1.reference, $0) }, uniquingKeysWith: { first, _ in first })
    print("qid\trank\tid\tscore")
    for file in files {
      let queries = try Table.read(file)
      var output = ""
      let taken = clock.measure {
        for row in queries {
          let query = ScreeningQuery(
            name: row["name"], kind: ListedParty.Kind(rawValue: row["kind"]))
          let candidates = index.candidates(for: query, atLeast: 0, limit: 30)
          for (rank, candidate) in candidates.enumerated() {
            output += "\(row["qid"])\t\(rank + 1)\t"
            output += "\(parties[candidate.party].reference)\t\(candidate.score)\n"
          }
        }
      }
      note(
        "\(queries.count) queries in \(taken), \(Double(queries.count) / taken.seconds) a second")
      print(output, terminator: "")
      for row in queries {
        guard let target = positions[row["target"]] else { continue }
        let party = parties[target]
        let best = party.names.map {
          NameComparison.score(row["name"], $0.text, as: party.kind)
        }.max()
        print(row["qid"], 0, party.reference, best ?? 0, separator: "\t")
      }
    }
  }

  /// Prints the kind and the sounds of the words of every name, for counting.
  private static func printSounds(_ corpus: String) throws {
    for party in try CorpusParty.read(corpus) {
      for name in party.names {
        let words = NameReader.read(name.text, as: party.kind).tokens
          .filter { $0.role == .word && !$0.isUnvowelled }
          .map { String(decoding: $0.sounds, as: UTF8.self) }
        print(
          party.kind == .person ? "person" : "organisation", words.joined(separator: " "),
          separator: "\t")
      }
    }
  }

  static func note(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }
}

extension Duration {
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
