package import Assessment
package import Regulation

/// A change of the project that is within the power of those who plan it.
package enum FactChange: Sendable, Hashable {
  case dropTransfer(String)
  case dropAccess(person: String, item: String)
  /// No log-in and no travel with the items from the place.
  case stayAway(person: String, from: PlaceCode)
  case move(person: String, to: String)
  /// What the subject does with the item begins on the day.
  case begin(Exposure.Subject, item: String, on: CivilDate)
  case encrypt(transfer: String)
  case putInPlace(safeguard: String)
  /// An authorisation for just the acts given.
  case obtain(RuleID, acts: [Exposure])

  /// The project with the change made.
  func made(in project: Project) -> Project {
    var project = project
    switch self {
    case .dropTransfer(let id): project.transfers.removeAll { $0.id == id }
    case .dropAccess(let id, let item):
      project.change(person: id) { $0.access.removeAll { $0.item == item } }
    case .stayAway(let id, let place):
      project.change(person: id) {
        $0.worksFrom.removeAll { $0 == place }
        $0.travel.removeAll { $0.country == place }
      }
    case .move(let id, let site): project.change(person: id) { $0.site = site }
    case .begin(.transfer(let id), _, let day):
      project.change(transfer: id) { $0.period = $0.period.beginning(on: day) }
    case .begin(.staff(let id), let item, let day):
      project.change(person: id) { person in
        for index in person.access.indices where person.access[index].item == item {
          person.access[index].period = person.access[index].period.beginning(on: day)
        }
      }
    case .encrypt(let id): project.change(transfer: id) { $0.encryptedEndToEnd = true }
    case .putInPlace(let safeguard):
      project.safeguards = (project.safeguards ?? []).union([safeguard])
    case .obtain(let rule, let acts):
      project.authorisations += project.licences(of: rule, for: acts)
    }
    return project
  }
}

extension Period {
  /// The same period, but not before the day.
  fileprivate func beginning(on day: CivilDate) -> Period {
    Period(from: from.map { max($0, day) } ?? day, until: until)
  }
}

extension Project {
  fileprivate mutating func change(person id: String, _ change: (inout StaffMember) -> Void) {
    for index in staff.indices where staff[index].id == id { change(&staff[index]) }
  }

  fileprivate mutating func change(transfer id: String, _ change: (inout Transfer) -> Void) {
    for index in transfers.indices where transfers[index].id == id { change(&transfers[index]) }
  }

  /// One licence for each applicant, drawn as narrowly as its acts allow.
  fileprivate func licences(of rule: RuleID, for acts: [Exposure]) -> [HeldAuthorisation] {
    acts.map(applicant).withoutRepeats.map { applicant in
      let own = acts.filter { self.applicant(for: $0) == applicant }
      let people = own.compactMap { act in staff.first { $0.id == act.person } }
      let places = people.flatMap { person in
        ((person.citizenships ?? []) + (person.permanentResidence ?? [])).map(\.place)
          + [person.resides?.country].compactMap(\.self)
      }
      return HeldAuthorisation(
        id: "to-be-obtained" + (applicant.map { "-by-\($0)" } ?? ""), of: rule, holder: applicant,
        signatories: (own.flatMap { [$0.host, $0.consignee] } + people.map(\.employer))
          .compactMap(\.self).withoutRepeats,
        items: own.map(\.item).withoutRepeats,
        destinations: (own.compactMap(\.to) + places).withoutRepeats,
        nationalities: people.isEmpty ? nil : places.withoutRepeats,
        period: Period(from: start, until: end))
    }
  }

  private func applicant(for act: Exposure) -> String? {
    act.exporter ?? act.sender ?? staff.first { $0.id == act.person }?.employer ?? act.host
  }
}
