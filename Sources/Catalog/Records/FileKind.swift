import Regulation

/// What a file holds, told by its first key.
package enum FileKind: String, Sendable, CaseIterable {
  case jurisdiction
  case instruments
  case sets
  case regime
  case rules
  case chart
  case list
  case entries = "entries-of"
  case flags
  case assertions
  case correspondences
  case acts
  case recognition
  case vocabulary
  case severity
  case `case`
  case project

  /// Whether files of this kind are law; cases and projects are read against it.
  var isLaw: Bool { self != .case && self != .project }
}

extension FileKind {
  /// How a file of law is read; nil for cases and projects.
  var form: Form<Records>? { Self.forms[self] }

  private static let forms: [FileKind: Form<Records>] = [
    .jurisdiction: one(.jurisdiction) { Records(jurisdictions: $0) },
    .instruments: many("instruments", "Statutes, regulations, notices.", .instrument) {
      Records(instruments: $0)
    },
    .sets: many("sets", "Country sets.", .countrySet) { Records(countrySets: $0) },
    .regime: one(.regime) { Records(regimes: $0) },
    .rules: many("rules", "Rules of regimes.", .rule) { Records(rules: $0) },
    .chart: one(.chart) { Records(charts: $0) },
    .list: one(.controlList) { Records(lists: $0) },
    .entries: Form<[Placed<Entry>]>.entries.map { Records(entries: $0) },
    .flags: many("flags", "Party lists and statuses that rules ask about.", .partyList) {
      Records(flags: $0)
    },
    .assertions: many("assertions", "Counts that must hold.", .assertion) {
      Records(assertions: $0)
    },
    .correspondences: Form<CorrespondenceFile>.correspondences.map {
      Records(correspondences: $0.edges, reviewedNone: $0.reviewedNone)
    },
    .acts: many("acts", "Acts that laws demand or forbid.", .act) { Records(acts: $0) },
    .recognition: many(
      "recognition", "What effect laws give to places and to each other's licences.", .recognition
    ) { Records(recognitions: $0) },
    .severity: record(
      "severity", "How grave findings are, by what they rest on; the first that fits decides.",
      required("severity", .list(of: .severityRule), "The rules, in the order they are tried.")
    ) { Records(severities: $0) },
    .vocabulary: Form<[Placed<VocabularyWord>]>.vocabulary.map { Records(vocabulary: $0) },
  ]

  /// A file that is one record.
  private static func one<Value>(
    _ form: Form<Value>, _ records: @escaping @Sendable ([Placed<Value>]) -> Records
  ) -> Form<Records> {
    form.placed.map { records([$0]) }
  }

  /// A file with a list of records under its first key.
  private static func many<Value>(
    _ key: String, _ documentation: String, _ form: Form<Value>,
    _ records: @escaping @Sendable ([Placed<Value>]) -> Records
  ) -> Form<Records> {
    record(
      key, documentation, required(key, .list(of: form.placed), documentation), make: records)
  }
}
