package import Regulation

/// A day on which something of the people, partners or licences of a project begins or ends.
///
/// When the planned acts themselves begin and end is told with them.
package struct FactTurn: Sendable, Hashable {
  package let day: CivilDate
  package let path: FactPath
  /// What of it turns, such as the place of a citizenship; empty where the path says it.
  package let detail: String
  /// Whether the day is the first of it, or else the last.
  package let begins: Bool

  /// Every dated turn of the facts of a project that falls inside the window.
  package static func all(of project: Project) -> [FactTurn] {
    let window = Period(from: project.start, until: project.end)
    return (people(project) + parties(project) + licences(project) + returns(project))
      .filter { window.contains($0.day) }
      .sorted { ($0.day, $0.path, $0.detail) < ($1.day, $1.path, $1.detail) }
  }

  private static func turns(_ period: Period, _ path: FactPath, _ detail: String = "") -> [FactTurn]
  {
    [(period.from, true), (period.until, false)].compactMap { day, begins in
      day.map { FactTurn(day: $0, path: path, detail: detail, begins: begins) }
    }
  }

  private static func people(_ project: Project) -> [FactTurn] {
    project.staff.flatMap { person -> [FactTurn] in
      func path(_ field: String) -> FactPath { FactPath(.staff, person.id, field) }
      return turns(person.period, path(""))
        + (person.citizenships ?? []).flatMap {
          turns($0.period, path("citizenships"), $0.place.text)
        }
        + (person.permanentResidence ?? []).flatMap {
          turns($0.period, path("permanent-residence"), $0.place.text)
        }
        + (person.clearances ?? []).flatMap {
          turns(Period(until: $0.until), path("clearances"), $0.country.text)
        }
        + turns(Period(from: person.employment?.since), path("employment"))
        + person.travel.flatMap { turns($0.period, path("travel"), $0.country.text) }
    }
  }

  private static func parties(_ project: Project) -> [FactTurn] {
    project.organisations.flatMap { organisation in
      (organisation.owners ?? []).flatMap {
        turns($0.period, FactPath(.organisations, organisation.id, "owners"), $0.party)
      }
        + (organisation.rights ?? []).flatMap {
          turns($0.period, FactPath(.organisations, organisation.id, "rights"), $0.party)
        }
    }
  }

  private static func licences(_ project: Project) -> [FactTurn] {
    project.authorisations.flatMap { turns($0.period, FactPath(.authorisations, $0.id)) }
  }

  private static func returns(_ project: Project) -> [FactTurn] {
    project.transfers.flatMap { transfer in
      turns(Period(until: transfer.returnBy), FactPath(.transfers, transfer.id, "return-by"))
    }
  }
}
