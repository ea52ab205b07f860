package import Assessment
import Foundation
package import Regulation

/// The titles that the catalog gives its records, for whatever is worded from them.
///
/// A record that the catalog lacks goes by its identifier, so that no wording ever fails.
package struct Names: Sendable {
  let book: Rulebook
  private let rules: [RuleID: Rule]
  private let personTests: [RuleID: PersonTest]
  private let regimes: [RegimeID: Regime]
  private let jurisdictions: [JurisdictionID: Jurisdiction]
  private let recognitions: [RecognitionID: Recognition]
  private let acts: [ActID: Act]
  private let authorities: [AuthorityID: Authority]
  private let instruments: [InstrumentID: Instrument]
  private let titles: [String: String]
  private let places: [PlaceCode: String]
  let project: Project?

  /// Indexes the records of the rulebook's catalog; titles of a project's things are of the project.
  package init(_ book: Rulebook, of project: Project? = nil) {
    self.project = project
    let catalog = book.catalog
    self.book = book
    rules = Self.index(catalog.rules, by: \.id)
    personTests = Self.index(catalog.regimes.flatMap(\.personTests), by: \.id)
    regimes = Self.index(catalog.regimes, by: \.id)
    jurisdictions = Self.index(catalog.jurisdictions, by: \.id)
    recognitions = Self.index(catalog.recognitions, by: \.id)
    acts = Self.index(catalog.acts, by: \.id)
    authorities = Self.index(catalog.jurisdictions.flatMap(\.authorities), by: \.id)
    instruments = Self.index(catalog.instruments, by: \.id)
    let named =
      catalog.lists.map { ("list \($0.id)", $0.provision.title) }
      + catalog.countrySets.map { ("set \($0.id)", $0.provision.title) }
      + catalog.charts.map { ("chart \($0.id)", $0.provision.title) }
      + catalog.flags.map { ("flag \($0.id)", $0.title) }
    titles = Dictionary(named) { first, _ in first }
    let countries = catalog.jurisdictions.flatMap { jurisdiction in
      jurisdiction.territory.compactMap { term -> (PlaceCode, String)? in
        // Of a territory of several places the jurisdiction's name is that of its own code.
        guard case .place(let place) = term,
          jurisdiction.territory.count == 1 || place.text.lowercased() == jurisdiction.id.text
        else { return nil }
        return (place, jurisdiction.name)
      }
    }
    places = Dictionary(countries) { first, _ in first }
  }

  var catalog: LawCatalog { book.catalog }

  private static func index<ID: Hashable, Record>(
    _ records: [Record], by id: (Record) -> ID
  ) -> [ID: Record] {
    Dictionary(records.map { (id($0), $0) }) { first, _ in first }
  }

  // MARK: Records

  func rule(_ id: RuleID) -> Rule? { rules[id] }
  func personTest(_ id: RuleID) -> PersonTest? { personTests[id] }
  func regime(_ id: RegimeID) -> Regime? { regimes[id] }
  func jurisdiction(_ id: JurisdictionID) -> Jurisdiction? { jurisdictions[id] }
  func authority(_ id: AuthorityID) -> Authority? { authorities[id] }
  func recognition(_ id: RecognitionID) -> Recognition? { recognitions[id] }
  func act(_ id: ActID) -> Act? { acts[id] }
  func instrument(_ id: InstrumentID) -> Instrument? { instruments[id] }

  /// The narrowest entry that the catalog holds at or above the code.
  func entry(holding id: EntryID) -> Entry? { book.entry(holding: id) }

  /// The provision of a rule or person test.
  func provision(of id: RuleID) -> Provision? {
    rules[id]?.provision ?? personTests[id]?.provision
  }

  /// The day up to which the provision's source was read, if any record says.
  package func horizon(of provision: Provision) -> CivilDate? {
    provision.checked
      ?? provision.citations.compactMap { instruments[$0.instrument]?.checked }.min()
  }

  // MARK: Titles

  /// The rule's or person test's title.
  package func title(of id: RuleID) -> String { provision(of: id)?.title ?? id.text }

  /// The regime's title.
  package func title(of id: RegimeID) -> String { regimes[id]?.provision.title ?? id.text }

  /// The jurisdiction's name.
  package func title(of id: JurisdictionID) -> String { jurisdictions[id]?.name ?? id.text }

  /// The list's title.
  package func title(of id: ListID) -> String { titles["list \(id)"] ?? id.text }

  /// The country set's title.
  package func title(of id: SetID) -> String { titles["set \(id)"] ?? id.text }

  /// The chart's title.
  package func title(of id: ChartID) -> String { titles["chart \(id)"] ?? id.text }

  /// The party list's or status's title.
  package func title(of id: FlagID) -> String { titles["flag \(id)"] ?? id.text }

  /// The act's title.
  package func title(of id: ActID) -> String { acts[id]?.title ?? id.text }

  /// The recognition's title.
  package func title(of id: RecognitionID) -> String {
    recognitions[id]?.provision.title ?? id.text
  }

  /// The place's name where a jurisdiction bears it, or else its code.
  package func name(of place: PlaceCode) -> String {
    if let name = places[place] { return name }
    let name = Self.english.localizedString(forRegionCode: place.text) ?? place.text
    return name == "Unknown Region" ? place.text : name
  }

  /// Names of places for which the catalog has no jurisdiction, the same whatever the user's language.
  private static let english = Locale(identifier: "en")

  /// The place's name, or words for a place that the project does not state.
  func name(of place: PlaceCode?) -> String { place.map { name(of: $0) } ?? "a place not stated" }

  /// The place's or country set's name.
  func name(of term: PlaceTerm) -> String {
    switch term {
    case .place(let place): name(of: place)
    case .set(let set): title(of: set)
    }
  }

  // MARK: Sources

  /// The citation in the instrument's home style with its place.
  package func text(of citation: Citation) -> String {
    let instrument = instruments[citation.instrument]?.citation ?? citation.instrument.text
    return citation.at.map { "\(instrument), \($0)" } ?? instrument
  }

  func inline(_ citation: Citation) -> Inline {
    .citation(text(of: citation), at: instruments[citation.instrument]?.url)
  }

  /// The rule's title with its identifier.
  func prose(of rule: RuleID) -> Prose { "\(title(of: rule)) (\(.code(rule.text)))" }

  /// Where the rule or person test stands in the law, marked where nobody has checked it.
  func sources(of rule: RuleID) -> Prose {
    guard let provision = provision(of: rule), !provision.citations.isEmpty else { return "–" }
    let cited = provision.citations.map { Prose([inline($0)]) }.joined(separator: "; ")
    return provision.confidence == .recalled ? "\(cited) \(.verify)" : cited
  }
}
