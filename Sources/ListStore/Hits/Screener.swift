package import Regulation
import Screening

/// Screens against the lists of a store as they stand, from memory.
package struct Screener: Sendable {
  package let coverage: ListCoverage
  /// The editions that are screened, the oldest first.
  package let editions: [StoredEdition]
  private let entries: [ListEntry]
  private let index: PartyIndex
  private let editionByID: [Int: StoredEdition]
  private let decisions: Decisions

  /// Loads the current editions and builds the index; the lists are those of the law.
  package init(_ store: ListStore, lists: [PartyList]) throws(ListStoreError) {
    let (stored, listed, rulings) = try store.readState { state, database in
      (state.editions, try state.entries(after: 0, in: database), state.rulings)
    }
    let coverage = ListCoverage(of: lists, in: stored)
    let entries = listed.filter(coverage.isScreened)
    self.coverage = coverage
    self.entries = entries
    editions = stored.filter(\.isCurrent)
    index = PartyIndex(entries.map(\.party))
    editionByID = Dictionary(stored.map { ($0.id, $0) }) { first, _ in first }
    decisions = Decisions(rulings)
  }

  /// How many parties are screened against.
  package var partyCount: Int { entries.count }

  /// The likeliest entries for the subject, those that were ruled on among them.
  ///
  /// With `after`, only entries that came or changed in a later edition than that, and those that
  /// nobody has ruled on: a second look never makes a hit clean.
  package func screen(
    _ subject: ScreenedSubject, atLeast score: Double, limit: Int, after edition: Int? = nil
  ) -> ScreeningResult {
    let candidates = index.candidates(
      for: subject.query, atLeast: score,
      limit: edition == nil ? min(limit, entries.count) + 1 : entries.count)
    let hits = candidates.compactMap { candidate -> Hit? in
      let entry = entries[candidate.party]
      guard let stored = editionByID[entry.edition] else { return nil }
      let hit = Hit(
        entry: entry, list: coverage.list(of: entry), edition: stored, score: candidate.score,
        name: entry.party.names[candidate.name], explanation: candidate.explanation,
        review: decisions.review(of: subject.key, against: entry))
      let isNew = edition.map { entry.since > $0 } ?? true
      return isNew || hit.review.isOpen ? hit : nil
    }
    return ScreeningResult(
      subject: subject, hits: Array(hits.prefix(limit)), isCut: hits.count > limit)
  }
}
