/// Everything the catalog files say, as plain values in the order of the files.
///
/// The decoder makes it, the graph stores it and gives it back unchanged.
package struct LawCatalog: Sendable, Hashable {
  package var jurisdictions: [Jurisdiction]
  package var instruments: [Instrument]
  package var countrySets: [CountrySet]
  package var regimes: [Regime]
  package var rules: [Rule]
  package var charts: [Chart]
  package var lists: [ControlList]
  /// The entries of all lists, flat; an entry's parent follows from its code.
  package var entries: [Entry]
  package var flags: [PartyList]
  package var correspondences: [Correspondence]
  package var reviewedNone: [ReviewedNone]
  package var acts: [Act]
  package var recognitions: [Recognition]
  package var vocabulary: [VocabularyWord]
  /// How findings are graded, the first that fits first.
  package var severities: [SeverityRule]
  /// The file and line that state a record, where known.
  package var origins: [RecordID: Origin]

  /// A catalog of the given records; all of them may be left out.
  package init(
    jurisdictions: [Jurisdiction] = [], instruments: [Instrument] = [],
    countrySets: [CountrySet] = [], regimes: [Regime] = [], rules: [Rule] = [],
    charts: [Chart] = [], lists: [ControlList] = [], entries: [Entry] = [],
    flags: [PartyList] = [], correspondences: [Correspondence] = [],
    reviewedNone: [ReviewedNone] = [], acts: [Act] = [], recognitions: [Recognition] = [],
    vocabulary: [VocabularyWord] = [], severities: [SeverityRule] = [],
    origins: [RecordID: Origin] = [:]
  ) {
    self.jurisdictions = jurisdictions
    self.instruments = instruments
    self.countrySets = countrySets
    self.regimes = regimes
    self.rules = rules
    self.charts = charts
    self.lists = lists
    self.entries = entries
    self.flags = flags
    self.correspondences = correspondences
    self.reviewedNone = reviewedNone
    self.acts = acts
    self.recognitions = recognitions
    self.vocabulary = vocabulary
    self.severities = severities
    self.origins = origins
  }
}
