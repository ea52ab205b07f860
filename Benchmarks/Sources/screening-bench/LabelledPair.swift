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

  /// Prints label, stratum and measures of each pair, and then of pairs that look alike and are not
  /// one party: names of the same list under another number.
  func printEvidence() {
    let measures = NameComparison.evidence(
      NameReader.read("a", as: nil), NameReader.read("a", as: nil))
    print("label\tstratum\torigin\t" + measures.map(\.measure).joined(separator: "\t"))
    for pair in self { pair.printRow(pair.listed, label: pair.label, origin: "file") }
    for (pair, listed) in lookAlikes() { pair.printRow(listed, label: "0", origin: "look-alike") }
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
  fileprivate func printRow(_ other: String, label: String, origin: String) {
    let evidence = NameComparison.evidence(
      NameReader.read(query, as: kind), NameReader.read(other, as: kind))
    print(
      "\(label)\t\(stratum)\t\(origin)\t"
        + evidence.map { "\($0.value)" }.joined(separator: "\t"))
  }
}
