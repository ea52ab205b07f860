package import ListStore
import PlainText
package import Regulation

/// What a person finds of hits on one query, to be written on the record.
package struct ScreeningDecision: Sendable {
  /// The key of the query, as the screening shows it.
  package let query: String
  /// The entries, as LIST/REFERENCE.
  package let entries: [String]
  package let verdict: ReviewDecision.Verdict
  package let reason: String
  /// Who decides.
  package let person: String
  package let day: CivilDate

  package init(
    query: String, entries: [String], verdict: ReviewDecision.Verdict, reason: String,
    person: String, day: CivilDate
  ) {
    self.query = query
    self.entries = entries
    self.verdict = verdict
    self.reason = reason.shownOnOneLine
    self.person = person.shownOnOneLine
    self.day = day
  }

  /// Writes the decision on the record, for all entries or for none, and returns what was screened.
  package func record(
    in store: ListStore, at time: Timestamp, under catalog: () throws -> LawCatalog
  ) throws -> ScreenedSubject {
    guard let known = try store.queries().first(where: { $0.subject.key == query }) else {
      throw WorkspaceError.badInput(
        "nothing was screened under the key '\(query)'; 'comity screen' shows the keys")
    }
    let labels = EntryLabels(
      try store.entries(), coverage: ListCoverage(of: try catalog().flags, in: try store.editions())
    )
    let decisions = try entries.map { label in
      guard let entry = labels.entry(label) else {
        throw WorkspaceError.badInput(
          "no list has the entry '\(label)' now; write LIST/REFERENCE")
      }
      return ReviewDecision(
        query: query, on: entry, verdict: verdict, reason: reason, person: person, day: day)
    }
    try store.add(decisions, at: time)
    return known.subject
  }
}
