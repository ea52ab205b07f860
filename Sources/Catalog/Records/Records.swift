import Regulation

/// The records of one catalog file, or of all of them, each with its place.
struct Records: Sendable {
  var jurisdictions: [Placed<Jurisdiction>] = []
  var instruments: [Placed<Instrument>] = []
  var countrySets: [Placed<CountrySet>] = []
  var regimes: [Placed<Regime>] = []
  var rules: [Placed<Rule>] = []
  var charts: [Placed<Chart>] = []
  var lists: [Placed<ControlList>] = []
  var entries: [Placed<Entry>] = []
  var flags: [Placed<PartyList>] = []
  var correspondences: [Placed<Correspondence>] = []
  var reviewedNone: [ReviewedNone] = []
  var acts: [Placed<Act>] = []
  var recognitions: [Placed<Recognition>] = []
  var vocabulary: [Placed<VocabularyWord>] = []
  var severities: [SeverityRule] = []
  var assertions: [Placed<Assertion>] = []

  /// Adds the records of a file after those of the files before.
  mutating func append(_ other: Records) {
    jurisdictions += other.jurisdictions
    instruments += other.instruments
    countrySets += other.countrySets
    regimes += other.regimes
    rules += other.rules
    charts += other.charts
    lists += other.lists
    entries += other.entries
    flags += other.flags
    correspondences += other.correspondences
    reviewedNone += other.reviewedNone
    acts += other.acts
    recognitions += other.recognitions
    vocabulary += other.vocabulary
    severities += other.severities
    assertions += other.assertions
  }

  /// The plain values; where they came from is for the loader to add.
  var catalog: LawCatalog {
    LawCatalog(
      jurisdictions: jurisdictions.map(\.value), instruments: instruments.map(\.value),
      countrySets: countrySets.map(\.value), regimes: regimes.map(\.value),
      rules: rules.map(\.value), charts: charts.map(\.value), lists: lists.map(\.value),
      entries: entries.map(\.value), flags: flags.map(\.value),
      correspondences: correspondences.map(\.value), reviewedNone: reviewedNone,
      acts: acts.map(\.value), recognitions: recognitions.map(\.value),
      vocabulary: vocabulary.map(\.value), severities: severities)
  }
}
