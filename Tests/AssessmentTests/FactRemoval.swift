import Regulation

/// One fact of a project that can be left out.
///
/// What the design takes for granted in silence is no such fact: status, knowledge, weapons or
/// military use, encryption, party lists and the owners on them, an exporter other than the
/// sender, a seat apart from where a party is established, the end of a citizenship, a service's
/// place on lists that hold no services.
struct FactRemoval: CustomStringConvertible {
  let description: String
  let remove: (inout Project) -> Void

  static func all(of project: Project) -> [FactRemoval] {
    organisationFacts(project) + siteFacts(project) + itemFacts(project) + staffFacts(project)
      + transferFacts(project) + holdings(project)
  }

  private static func organisationFacts(_ project: Project) -> [FactRemoval] {
    project.organisations.indices.flatMap { i -> [FactRemoval] in
      let id = project.organisations[i].id
      return [
        FactRemoval(description: "\(id).country") { $0.organisations[i].country = nil },
        FactRemoval(description: "\(id).kind") { $0.organisations[i].kind = nil },
      ]
    }
  }

  private static func siteFacts(_ project: Project) -> [FactRemoval] {
    project.sites.indices.flatMap { i -> [FactRemoval] in
      let id = project.sites[i].id
      return [
        FactRemoval(description: "\(id).country") { $0.sites[i].country = nil },
        FactRemoval(description: "\(id).organisation") { $0.sites[i].organisation = nil },
      ]
    }
  }

  private static func itemFacts(_ project: Project) -> [FactRemoval] {
    project.items.indices.flatMap { i -> [FactRemoval] in
      let item = project.items[i]
      let lists =
        item.kind == .service
        ? []
        : item.classifications.keys.sorted().map { list in
          FactRemoval(description: "\(item.id).\(list)") {
            $0.items[i].classifications[list] = nil
          }
        }
      return lists + [
        FactRemoval(description: "\(item.id).kind") { $0.items[i].kind = nil },
        FactRemoval(description: "\(item.id).origin") { $0.items[i].origin = nil },
        FactRemoval(description: "\(item.id).content") { $0.items[i].content = nil },
        FactRemoval(description: "\(item.id).technology-for") { $0.items[i].technologyFor = nil },
      ]
    }
  }

  private static func staffFacts(_ project: Project) -> [FactRemoval] {
    project.staff.indices.flatMap { i -> [FactRemoval] in
      let id = project.staff[i].id
      return [
        FactRemoval(description: "\(id).employer") { $0.staff[i].employer = nil },
        FactRemoval(description: "\(id).site") { $0.staff[i].site = nil },
        FactRemoval(description: "\(id).citizenships") { $0.staff[i].citizenships = nil },
        FactRemoval(description: "\(id).permanent-residence") {
          $0.staff[i].permanentResidence = nil
        },
        FactRemoval(description: "\(id).protected") { $0.staff[i].protected = nil },
        FactRemoval(description: "\(id).resides") { $0.staff[i].resides = nil },
        FactRemoval(description: "\(id).resides.since") { $0.staff[i].resides?.since = nil },
        FactRemoval(description: "\(id).resides.country") { $0.staff[i].resides?.country = nil },
        FactRemoval(description: "\(id).influence") { $0.staff[i].influence = nil },
        FactRemoval(description: "\(id).citizenships.since") { project in
          project.staff[i].citizenships = project.staff[i].citizenships?.map {
            StaffMember.Status(place: $0.place)
          }
        },
      ]
    }
  }

  private static func transferFacts(_ project: Project) -> [FactRemoval] {
    project.transfers.indices.flatMap { i -> [FactRemoval] in
      let id = project.transfers[i].id
      return [
        FactRemoval(description: "\(id).mode") { $0.transfers[i].mode = nil },
        FactRemoval(description: "\(id).value") { $0.transfers[i].value = nil },
        FactRemoval(description: "\(id).end-use.purpose") { $0.transfers[i].endUse?.purpose = nil },
      ]
    }
  }

  private static func holdings(_ project: Project) -> [FactRemoval] {
    project.authorisations.indices.flatMap { i -> [FactRemoval] in
      [
        FactRemoval(description: "l.holder") { $0.authorisations[i].holder = nil },
        FactRemoval(description: "l.items") { $0.authorisations[i].items = nil },
        FactRemoval(description: "l.destinations") { $0.authorisations[i].destinations = nil },
        FactRemoval(description: "l.until") {
          $0.authorisations[i].period = Period(from: $0.authorisations[i].period.from)
        },
      ]
    } + [
      FactRemoval(description: "safeguards") { $0.safeguards = nil },
      FactRemoval(description: "answers") { $0.answers = Answers() },
    ]
  }
}
