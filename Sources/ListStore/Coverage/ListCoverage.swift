package import Regulation
import Screening

/// Which lists of law the store holds, how fresh they are, and which copy of each is screened.
package struct ListCoverage: Sendable {
  /// A list of law as the store holds it.
  package struct Standing: Sendable, Hashable {
    package let list: FlagID
    package let title: String
    /// Days for which a copy is fresh.
    package let freshFor: Int
    /// Where to get the list; nil where the catalog does not say.
    package let url: String?
    /// The copy that is screened; nil where the store holds none.
    package let copy: Copy?

    /// Whether the copy is older than the catalog lets one be relied on.
    package func isStale(on day: CivilDate) -> Bool {
      copy.map { $0.age(on: day) > freshFor } ?? false
    }
  }

  /// A register within an edition.
  package struct Copy: Sendable, Hashable {
    package let edition: StoredEdition
    package let register: StoredEdition.Register

    /// Days since its publication.
    package func age(on day: CivilDate) -> Int {
      Int(day.dayNumber) - Int(edition.published.dayNumber)
    }
  }

  /// Every list of the catalog that is published, in the order of the catalog.
  package let standings: [Standing]
  /// Registers of current editions that are no list of the catalog; they are screened as well.
  package let unmodelled: [Copy]
  /// Copies that are not screened because a later one of the same list is held.
  package let superseded: [Copy]
  private let lists: [Place: FlagID]
  private let setAside: Set<Place>

  fileprivate struct Place: Hashable {
    let edition: Int
    let register: String
  }

  package init(of lists: [PartyList], in editions: [StoredEdition]) {
    let copies = editions.filter(\.isCurrent).flatMap { edition in
      edition.registers.map { Copy(edition: edition, register: $0) }
    }
    var standings: [Standing] = []
    var superseded: [Copy] = []
    var listByPlace: [Place: FlagID] = [:]
    for list in lists {
      guard let screening = list.screening else { continue }
      let held = screening.sources.flatMap { source in
        copies.filter {
          $0.edition.format == source.format && $0.register.name == source.register
        }
      }
      let latest = held.map(\.edition.published).max()
      let chosen = held.first { $0.edition.published == latest }
      superseded += held.filter { $0 != chosen }
      for copy in held { listByPlace[copy.place] = list.id }
      standings.append(
        Standing(
          list: list.id, title: list.title, freshFor: screening.freshFor, url: screening.url,
          copy: chosen))
    }
    self.standings = standings
    self.superseded = superseded
    unmodelled = copies.filter { listByPlace[$0.place] == nil }
    self.lists = listByPlace
    setAside = Set(superseded.map(\.place))
  }

  /// Every copy that is screened, with its list and the days for which that is fresh; both are nil
  /// where the catalog models no such list.
  package var screenedCopies: [(list: FlagID?, copy: Copy, freshFor: Int?)] {
    standings.compactMap { standing in
      standing.copy.map { (standing.list, $0, standing.freshFor) }
    } + unmodelled.map { (nil, $0, nil) }
  }

  /// The list of law that the entry is on; nil where the catalog models none.
  package func list(of entry: ListEntry) -> FlagID? {
    lists[Place(edition: entry.edition, register: entry.party.register)]
  }

  /// Whether the entry stands in the copy of its list that is screened.
  package func isScreened(_ entry: ListEntry) -> Bool {
    !setAside.contains(Place(edition: entry.edition, register: entry.party.register))
  }
}

extension ListCoverage.Copy {
  fileprivate var place: ListCoverage.Place {
    .init(edition: edition.id, register: register.name)
  }
}
