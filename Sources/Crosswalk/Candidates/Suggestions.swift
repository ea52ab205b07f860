package import Regulation

/// Proposes counterparts for entries that have none, with the evidence.
///
/// It helps an author find what to compare. Nothing it says enters the graph.
package struct Suggestions: Sendable {
  private struct Pair: Hashable {
    let from: ListID
    let to: ListID
  }

  private let entries: [EntryID: Entry]
  private let titles: TitleIndex
  private let origins: SharedOrigins
  private let thresholds: Thresholds
  private let substances: [String: [EntryID]]
  /// Of the asserted correspondences between two lists, the share that keeps the code.
  private let agreement: [Pair: Double]
  private let disjoint: Set<Set<EntryID>>

  package init(_ catalog: LawCatalog, on day: CivilDate) {
    let inForce = catalog.entries.filter { $0.provision.inForce(on: day) != .false }
    entries = Dictionary(inForce.map { ($0.id, $0) }) { first, _ in first }
    titles = TitleIndex(inForce)
    origins = SharedOrigins(inForce)
    thresholds = Thresholds(inForce)
    var substances: [String: [EntryID]] = [:]
    for entry in inForce { for cas in entry.cas { substances[cas, default: []].append(entry.id) } }
    self.substances = substances
    let edges = catalog.correspondences.filter { $0.provision.inForce(on: day) == .true }
    disjoint = Set(edges.filter { $0.relation == .disjoint }.map { [$0.from, $0.to] })
    agreement = Self.agreement(of: edges)
  }

  /// The likeliest counterparts of an entry on a list, best first.
  ///
  /// - Parameters:
  ///   - entry: an entry of the catalog; there is none for any other.
  ///   - list: where to look.
  ///   - limit: how many to give at most.
  /// - Returns: the candidates with their evidence.
  package func candidates(for entry: EntryID, in list: ListID, limit: Int = 5) -> [Candidate] {
    guard let subject = entries[entry] else { return [] }
    let twin = EntryID(list: list, code: entry.code)
    let relatives = titles.relatives(of: entry).union(origins.relatives(of: entry, in: list))
      .union(subject.cas.flatMap { substances[$0] ?? [] }).union([twin])
    let found = relatives.compactMap { other -> Candidate? in
      guard other.list == list, other != entry, let object = entries[other],
        !disjoint.contains([entry, other])
      else { return nil }
      return candidate(object, for: subject)
    }
    return Array(
      found.sorted { (-$0.score, $0.entry) < (-$1.score, $1.entry) }.prefix(limit))
  }

  private func candidate(_ object: Entry, for subject: Entry) -> Candidate? {
    var evidence: [(weight: Double, Candidate.Evidence)] = []
    let items = origins.items(of: subject.id).filter(origins.items(of: object.id).contains)
    if !items.isEmpty { evidence.append((1, .sharedItems(items))) }
    let cas = Set(subject.cas).intersection(object.cas).sorted()
    if !cas.isEmpty {
      let all = Set(subject.cas).union(object.cas).count
      evidence.append((Double(cas.count) / Double(all), .substances(cas)))
    }
    if subject.id.code == object.id.code,
      let share = agreement[Pair(from: subject.id.list, to: object.id.list)], share > 0
    {
      evidence.append((share, .sameCode(agreement: share)))
    }
    let likeness = titles.likeness(subject.id, object.id)
    if likeness.score > 0 { evidence.append((likeness.score, .words(likeness.words))) }
    let boxes = thresholds.box(of: subject.id).relation(to: thresholds.box(of: object.id))
    if boxes == .disjoint { return nil }
    if boxes.showsShare { evidence.append((boxes == .equal ? 1 : 0.5, .thresholds(boxes))) }
    guard !evidence.isEmpty else { return nil }
    // What an item is weighs on everything else: technology for a thing is not the thing.
    let kind = subject.kind == nil || object.kind == nil || subject.kind == object.kind ? 1 : 0.5
    let score = evidence.reduce(0) { $0 + $1.weight } * kind
    let ranked = evidence.enumerated()
      .sorted { (-$0.element.weight, $0.offset) < (-$1.element.weight, $1.offset) }
    return Candidate(entry: object.id, score: score, evidence: ranked.map(\.element.1))
  }

  private static func agreement(of edges: [Correspondence]) -> [Pair: Double] {
    var counts: [Pair: (same: Int, all: Int)] = [:]
    for edge in edges where edge.relation != .disjoint && edge.relation != .unknown {
      for pair in [
        Pair(from: edge.from.list, to: edge.to.list), Pair(from: edge.to.list, to: edge.from.list),
      ] {
        counts[pair, default: (0, 0)].all += 1
        if edge.from.code == edge.to.code { counts[pair, default: (0, 0)].same += 1 }
      }
    }
    return counts.mapValues { Double($0.same) / Double($0.all) }
  }
}
