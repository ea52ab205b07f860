package import Regulation
import Screening

/// Whom a project names, as subjects of screening: organisations, owners and staff.
package struct ProjectSubjects: Sendable {
  /// Somebody whom the project does not name, so that nobody can screen them.
  package struct Unscreened: Sendable, Hashable {
    /// Where the project speaks of them, such as `staff[s07]`.
    package let place: String
  }

  /// The subject of each is where the project speaks of it, such as `organisations[acme]`.
  package private(set) var subjects: [ScreenedSubject] = []
  package private(set) var unscreened: [Unscreened] = []

  package init(_ project: Project) {
    let known = Set(project.organisations.map(\.id))
    for organisation in project.organisations {
      add(
        organisation.name, as: organisation.kind == .individual ? .person : .organisation,
        countries: [organisation.country, organisation.headquarters].compactMap { $0 },
        at: organisation.place)
      for owner in organisation.owners ?? [] where !known.contains(owner.party) {
        add(owner.party, as: nil, at: owner.place(in: organisation))
      }
    }
    for person in project.staff {
      add(
        person.name, as: .person,
        births: [person.born].compactMap { $0 }.map { BirthDate(first: $0, last: $0) },
        countries: (person.citizenships ?? []).map(\.place), at: person.place)
    }
  }

  private mutating func add(
    _ name: String?, as kind: ListedParty.Kind?, births: [BirthDate] = [],
    countries: [PlaceCode] = [], at place: String
  ) {
    guard let name, !name.allSatisfy(\.isWhitespace) else {
      unscreened.append(Unscreened(place: place))
      return
    }
    var seen: Set<PlaceCode> = []
    subjects.append(
      ScreenedSubject(
        ScreeningQuery(
          name: name, kind: kind, births: births,
          countries: countries.filter { seen.insert($0).inserted }),
        subject: place))
  }
}
