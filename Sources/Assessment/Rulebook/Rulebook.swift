package import Crosswalk
package import Regulation

/// The law in memory, indexed for assessment.
package struct Rulebook: Sendable {
  package let catalog: LawCatalog
  package let correspondences: Correspondences
  let sets: PlaceSets
  let charts: [ChartID: Chart]
  let lists: [ListID: ControlList]
  let entries: [EntryID: Entry]
  let instruments: [InstrumentID: Instrument]
  let rules: [RuleID: Rule]
  /// The names of the acts that laws demand or forbid.
  let acts: Set<String>
  private let jurisdictions: [JurisdictionID: Jurisdiction]
  let regimeRules: [RegimeID: RegimeRules]
  private let regimes: [RegimeID: Regime]

  /// The rules of one regime by their part in a decision, each in catalog order.
  struct RegimeRules: Sendable {
    var requirements: [(rule: Rule, requirement: Requirement)] = []
    var exclusions: [Rule] = []
    var duties: [Rule] = []
    var constraints: [Rule] = []
    var general: [(rule: Rule, authorisation: Authorisation)] = []
    var individual: [(rule: Rule, authorisation: Authorisation)] = []
    var restrictions: [(rule: Rule, restriction: Restriction)] = []
  }

  package init(_ catalog: LawCatalog) {
    self.catalog = catalog
    correspondences = Correspondences(catalog.correspondences)
    sets = PlaceSets(catalog.countrySets)
    charts = Dictionary(catalog.charts.map { ($0.id, $0) }) { first, _ in first }
    lists = Dictionary(catalog.lists.map { ($0.id, $0) }) { first, _ in first }
    entries = Dictionary(catalog.entries.map { ($0.id, $0) }) { first, _ in first }
    instruments = Dictionary(catalog.instruments.map { ($0.id, $0) }) { first, _ in first }
    rules = Dictionary(catalog.rules.map { ($0.id, $0) }) { first, _ in first }
    acts = Set(catalog.acts.map(\.id.text))
    jurisdictions = Dictionary(catalog.jurisdictions.map { ($0.id, $0) }) { first, _ in first }
    regimes = Dictionary(catalog.regimes.map { ($0.id, $0) }) { first, _ in first }
    var byRegime: [RegimeID: RegimeRules] = [:]
    for rule in catalog.rules {
      var part = byRegime[rule.regime] ?? RegimeRules()
      switch rule.kind {
      case .requirement(let requirement): part.requirements.append((rule, requirement))
      case .exclusion: part.exclusions.append(rule)
      case .duty: part.duties.append(rule)
      case .constraint: part.constraints.append(rule)
      case .restriction(let restriction): part.restrictions.append((rule, restriction))
      case .authorisation(let authorisation) where authorisation.form == .general:
        part.general.append((rule, authorisation))
      case .authorisation(let authorisation): part.individual.append((rule, authorisation))
      }
      byRegime[rule.regime] = part
    }
    regimeRules = byRegime
  }

  /// The narrowest entry that the catalog holds at or above the code.
  package func entry(holding id: EntryID) -> Entry? {
    for code in id.code.ancestors {
      if let entry = entries[EntryID(list: id.list, code: code)] { return entry }
    }
    return nil
  }

  /// Whether the rule's prohibition stands against what the regime demands.
  func yields(_ rule: RuleID, to regime: RegimeID) -> Bool {
    let privileged = Set(rules[rule]?.yieldsTo ?? [])
    guard !privileged.isEmpty, let home = regimes[regime]?.jurisdiction else { return false }
    return !privileged.isDisjoint(with: [home] + (jurisdictions[home]?.memberOf ?? []))
  }

  /// The entries from the narrowest that the catalog holds up to the topmost.
  func lineage(of id: EntryID) -> [Entry] {
    id.code.ancestors.compactMap { entries[EntryID(list: id.list, code: $0)] }
  }

  /// The provision's citations of instruments in force on the day; all of them where none is.
  func citations(of provision: Provision, on day: CivilDate) -> [Citation] {
    let current = provision.citations.filter {
      instruments[$0.instrument]?.period.contains(day) ?? true
    }
    return current.isEmpty ? provision.citations : current
  }

  /// The day up to which the sources that speak for the day were read, if any record says.
  func horizon(of provision: Provision, on day: CivilDate) -> CivilDate? {
    provision.checked
      ?? citations(of: provision, on: day)
      .compactMap { instruments[$0.instrument]?.checked }.min()
  }
}
