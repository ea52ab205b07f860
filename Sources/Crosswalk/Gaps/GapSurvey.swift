package import Regulation

/// A catalog made ready to be surveyed for gaps between any two of its lists on a day.
package struct GapSurvey: Sendable {
  package let closure: Closure
  package let origins: SharedOrigins

  private let entries: [ListID: [EntryID]]
  /// For each list the entries of others that have no counterpart on it.
  private let reviewedNone: [ListID: Set<EntryID>]
  /// The lists against which each entry was compared with something.
  private let compared: [EntryID: Set<ListID>]

  /// A survey of the entries and correspondences in force on the day.
  package init(_ catalog: LawCatalog, on day: CivilDate) {
    let inForce = catalog.entries.filter { $0.provision.inForce(on: day) != .false }
    closure = Closure(
      entries: inForce.lazy.map(\.id), correspondences: catalog.correspondences, on: day)
    origins = SharedOrigins(inForce)
    entries = Dictionary(grouping: inForce.map(\.id), by: \.list).mapValues { $0.sorted() }
    reviewedNone = Dictionary(grouping: catalog.reviewedNone, by: \.target)
      .mapValues { Set($0.map(\.entry)) }
    var compared: [EntryID: Set<ListID>] = [:]
    for edge in catalog.correspondences where edge.provision.inForce(on: day) != .false {
      compared[edge.from, default: []].insert(edge.to.list)
      compared[edge.to, default: []].insert(edge.from.list)
    }
    self.compared = compared
  }

  /// The gaps between two lists.
  package func summary(from: ListID, to: ListID) -> GapSummary {
    GapSummary(forth: side(from, to), back: side(to, from))
  }

  private func side(_ list: ListID, _ other: ListID) -> GapSummary.Side {
    GapSummary.Side(
      list: list, other: other, rows: (entries[list] ?? []).map { row($0, against: other) })
  }

  private func row(_ entry: EntryID, against list: ListID) -> GapSummary.Row {
    let review = isReviewedNone(entry, against: list)
    if let mapping = mapping(of: entry, in: list) {
      // A shared multilateral item is no proof, so a review may deny it.
      let proved = mapping.origin == .asserted || mapping.origin == .derived
      if proved || !review {
        return GapSummary.Row(
          entry: entry, standing: .mapped(mapping), contradictsReview: review)
      }
    }
    let standing: GapSummary.Standing =
      if review { .reviewedNone } else if compared[entry]?.contains(list) == true {
        .undecided
      } else {
        .notReviewed
      }
    return GapSummary.Row(entry: entry, standing: standing, contradictsReview: false)
  }

  private func mapping(of entry: EntryID, in list: ListID) -> GapSummary.Mapping? {
    let counterparts = closure.counterparts(of: entry, in: list)
    if let best = counterparts.first, best.relation.showsShare {
      return GapSummary.Mapping(
        counterpart: best.entry, relation: best.relation,
        origin: best.basis == .asserted ? .asserted : .derived)
    }
    for tie in origins.ties(of: entry, in: list) {
      let known = counterparts.first { $0.entry == tie.entry }?.relation ?? .unknown
      let relation = tie.relation.intersection(known)
      guard !relation.isEmpty else { continue }
      return GapSummary.Mapping(
        counterpart: tie.entry, relation: relation, origin: .sharedItems(tie.items))
    }
    return nil
  }

  /// Whether the entry, or one that contains it, was found to have no counterpart.
  package func isReviewedNone(_ entry: EntryID, against list: ListID) -> Bool {
    guard let reviewed = reviewedNone[list] else { return false }
    return entry.code.ancestors.contains {
      reviewed.contains(EntryID(list: entry.list, code: $0))
    }
  }
}
