import Foundation
import Screening

/// Two names that are, or are not, of one party.
struct LabelledPair {
  let query: String
  let listed: String
  let label: String
  let kind: ListedParty.Kind
  let stratum: String
  let source: String
  let queryID: String
  let listedID: String

  static func read(_ path: String) throws -> [LabelledPair] {
    let kinds: [String: ListedParty.Kind] = ["Person": .person, "Vessel": .vessel]
    return try Table.read(path).map { row in
      LabelledPair(
        query: row["query_name"], listed: row["list_name"], label: row["label"],
        kind: kinds[row["entity_type"]] ?? .organisation, stratum: row["stratum"],
        source: row["source"], queryID: row["query_id"], listedID: row["list_id"])
    }
  }
}

extension [LabelledPair] {
  /// How many pairs are scored in a second, from written names and from names read before; the
  /// best of five rounds, since the first also loads tables.
  func reportSpeed() {
    let clock = ContinuousClock()
    var sum = 0.0
    let whole = (0..<5).map { _ in
      clock.measure {
        for pair in self { sum += NameComparison.score(pair.query, pair.listed, as: pair.kind) }
      }
    }
    let read = map { pair in
      (NameReader.read(pair.query, as: pair.kind), NameReader.read(pair.listed, as: pair.kind))
    }
    let scoring = (0..<5).map { _ in
      clock.measure {
        for (pair, names) in zip(self, read) {
          sum += Double(NameComparison(names.0, names.1, as: pair.kind).logOdds)
        }
      }
    }
    ScreeningBench.note("checksum \(sum)")
    for (times, what) in [(whole, "written names"), (scoring, "names read before")] {
      let best = times.min()?.seconds ?? .infinity
      print("\(Int(Double(count) / best)) pairs a second from \(what)")
    }
  }

  /// Prints label, stratum, origin, number and measures of each pair, and then of two kinds of pairs
  /// made of them: pairs across scripts, which are few, with a word of one name left out, and pairs
  /// that look alike and are not one party, names of the same list under another number.
  func printEvidence() {
    let measures = NameComparison.evidence(
      NameReader.read("a", as: nil), NameReader.read("a", as: nil))
    print("label\tstratum\torigin\tnumber\t" + measures.map(\.measure).joined(separator: "\t"))
    for (number, pair) in enumerated() {
      pair.printRow(pair.query, pair.listed, label: pair.label, origin: "file", number: number)
    }
    for (number, pair) in enumerated() where pair.stratum.hasSuffix("_x") {
      for (query, listed) in pair.shortened {
        pair.printRow(query, listed, label: pair.label, origin: "shortened", number: number)
      }
    }
    for (pair, listed) in lookAlikes() {
      pair.printRow(pair.query, listed, label: "0", origin: "look-alike", number: -1)
    }
  }

  private func lookAlikes() -> [(LabelledPair, String)] {
    var parties: [ListedParty] = []
    var numbers: [String: Set<String>] = [:]
    var seen: Set<String> = []
    for pair in self {
      for (name, id) in [(pair.listed, pair.listedID), (pair.query, pair.queryID)] {
        numbers[name.lowercased(), default: []].insert(id)
        guard seen.insert("\(id)\t\(name)").inserted else { continue }
        parties.append(
          ListedParty(
            register: pair.source, reference: id, kind: pair.kind, names: [ListedName(name)]))
      }
    }
    let index = PartyIndex(parties)
    var asked: Set<String> = []
    return filter { asked.insert($0.query).inserted }.flatMap { pair in
      var used = numbers[pair.query.lowercased()] ?? []
      used.insert(pair.queryID)
      let query = ScreeningQuery(name: pair.query, kind: pair.kind)
      return index.candidates(for: query, atLeast: 0, limit: 60)
        .map { parties[$0.party] }
        .filter { party in
          party.register == pair.source && party.kind == pair.kind
            && used.insert(party.reference).inserted
        }
        .prefix(4).map { (pair, $0.names[0].text) }
    }
  }
}

extension LabelledPair {
  /// The pair with one name's first or last word left out, where it has three or more.
  fileprivate var shortened: [(query: String, listed: String)] {
    func shorter(_ name: String) -> [String] {
      let words = name.split(separator: " ")
      guard words.count > 2 else { return [] }
      return [words.dropFirst(), words.dropLast()].map { $0.joined(separator: " ") }
    }
    return shorter(query).map { ($0, listed) } + shorter(listed).map { (query, $0) }
  }

  fileprivate func printRow(
    _ query: String, _ listed: String, label: String, origin: String, number: Int
  ) {
    let evidence = NameComparison.evidence(
      NameReader.read(query, as: kind), NameReader.read(listed, as: kind))
    print(
      "\(label)\t\(stratum)\t\(origin)\t\(number)\t"
        + evidence.map { "\($0.value)" }.joined(separator: "\t"))
  }
}
