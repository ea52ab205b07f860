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
  package let rules: [RuleID: Rule]
  /// The names of the acts that laws demand or forbid.
  let acts: Set<String>
  private let jurisdictions: [JurisdictionID: Jurisdiction]
  /// The rules of each regime in catalog order.
  let rulesOfRegime: [RegimeID: [Rule]]
  /// The lists that may hold services: those with an entry for them, or of no stated kind, and those
  /// of which entries are missing and none is held.
  let services: Set<ListID>
  private let partyLists: Set<FlagID>
  private let regimes: [RegimeID: Regime]

  package init(_ catalog: LawCatalog) {
    let catalog = catalog.withRulesDated()
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
    rulesOfRegime = Dictionary(grouping: catalog.rules, by: \.regime)
    partyLists = Set(catalog.flags.filter { $0.screening != nil }.map(\.id))
    let incomplete = Set(catalog.lists.filter { !$0.complete }.map(\.id))
    services = Set(
      catalog.entries.filter { $0.kind == nil || $0.kind == .service }.map(\.id.list)
    ).union(incomplete.subtracting(catalog.entries.map(\.id.list)))
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

  /// Whether the flag is a list of parties, not a status that a party has.
  func isPartyList(_ flag: FlagID) -> Bool { partyLists.contains(flag) }

  /// The lists that the regime uses.
  func lists(of regime: RegimeID) -> [ListID] { regimes[regime]?.lists ?? [] }

  /// The statements of coverage that limit the regime's answers because requirements are not held.
  func coverage(of regime: Regime) -> [Coverage] {
    catalog.jurisdictions.flatMap { jurisdiction in
      jurisdiction.coverage.filter { line in
        line.lacksRequirements && line.isPlaced
          && (line.regimes.contains(regime.id)
            || line.regimes.isEmpty && jurisdiction.id == regime.jurisdiction)
      }
    }
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
