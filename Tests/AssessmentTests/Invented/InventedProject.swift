import LawLiterals
import Regulation

/// Projects in the world of the invented laws, with facts left out, the same for the same seed.
struct InventedProject {
  private typealias World = InventedWorld
  private var choice: SeededChoice

  init(seed: UInt64) { choice = SeededChoice(seed: seed) }

  mutating func project() -> Project {
    var project = Project(
      id: "p", start: World.start, end: World.start.advanced(days: choice.below(10)),
      asOf: World.start)
    project.organisations = World.organisations.map { organisation($0) }
    project.sites = ["w1", "w2"].map { id in
      Site(id: id, organisation: organisationID(), country: place())
    }
    project.items = ["i1", "i2"].map { item($0) }
    project.staff = ["s1", "s2"].prefix(choice.below(3)).map { member($0) }
    project.transfers = ["t1", "t2"].prefix(choice.below(3)).map { transfer($0) }
    project.authorisations = choice.list(0...2) { Self.licence(&$0) }.enumerated().map {
      var licence = $1
      licence.id = "l\($0)"
      return licence
    }
    project.safeguards = choice.maybe(50) { Set($0.some(World.words)) }
    project.answers = answers()
    project.fulfilled = choice.list(0...2) { choice in
      FulfilledDuty(
        rule: choice.pick(["xa.one/general0", "xa.one/general1", "xa.two/general0"]),
        duty: choice.pick(["tell", "tell", "keep"]), on: choice.maybe(60) { World.day(&$0) },
        subjects: choice.chance(50) ? [choice.pick(["t1", "s1"])] : [])
    }
    project.workPackages = ["p1"].prefix(choice.below(2)).map { id in
      WorkPackage(id: id, endUse: endUse(), funder: party())
    }
    return project
  }

  private mutating func place() -> PlaceCode? { choice.maybe(80) { $0.pick(World.places) } }

  private mutating func organisationID() -> String? {
    choice.maybe { $0.pick(World.organisations) }
  }

  /// An organisation, a place or somebody who is only named.
  private mutating func party() -> String? {
    choice.maybe { $0.pick(World.organisations + ["XB", "Jane Roe"]) }
  }

  private mutating func flags() -> [PartyFlag]? {
    choice.maybe(60) { choice in choice.list(0...1) { World.flag(&$0) } }
  }

  private mutating func organisation(_ id: String) -> Organisation {
    var organisation = Organisation(id: id, country: place())
    organisation.kind = choice.maybe { $0.pick(Organisation.Kind.allCases) }
    organisation.headquarters = choice.maybe(50) { $0.pick(World.places) }
    organisation.ultimateParent = choice.maybe(30) { $0.pick(World.places) }
    organisation.owners = choice.maybe(60) { choice in
      choice.list(0...2) { choice in
        Owner(
          party: choice.pick(World.organisations + ["Jane Roe"]),
          share: choice.maybe(80) { Rational($0.pick([20, 30, 50, 60])) },
          flags: choice.chance(10) ? [World.flag(&choice)] : [],
          period: choice.chance(20) ? World.period(&choice) : .always)
      }
    }
    organisation.controls = choice.chance(20) ? [choice.pick(World.organisations)] : []
    organisation.flags = flags()
    organisation.rights = choice.maybe(40) { choice in
      choice.list(0...1) { choice in
        Right(
          party: choice.pick(World.organisations + ["Jane Roe"]),
          votes: choice.maybe(50) { Rational($0.pick([50, 51])) },
          boardMajority: choice.maybe(30) { $0.chance(50) },
          agreement: choice.maybe(30) { $0.chance(50) },
          period: choice.chance(20) ? World.period(&choice) : .always)
      }
    }
    organisation.facilities = choice.maybe(50) { choice in choice.some(World.words) }
    return organisation
  }

  private mutating func item(_ id: String) -> Item {
    var item = Item(id: id)
    item.kind = choice.maybe { $0.pick(ItemKind.allCases) }
    for list in World.lists where choice.chance(60) {
      switch choice.below(5) {
      case 0: item.classifications[list] = .notListed
      case 1: item.classifications[list] = .basket
      default:
        item.classifications[list] = .code(choice.pick((World.codes[list] ?? []) + ["9Z999"]))
      }
    }
    item.technologyFor = entries()
    item.origin = place()
    item.content = choice.maybe(60) { choice in
      choice.list(0...2) { choice in
        Item.Content(
          place: choice.pick(World.places), share: Rational(choice.pick([0, 20, 25, 50])),
          includes: choice.maybe(50) { [World.entry(&$0)] })
      }
    }
    item.producedWith = entries()
    item.status = choice.maybe(30) { $0.pick(Item.Status.allCases) }
    item.heldAt = choice.maybe(25) { choice in choice.some(["w1", "w2", "o1", "XC"]) }
    item.nature = choice.maybe(50) { $0.some(World.words) }
    item.research = choice.maybe(40) { choice in
      Research(
        funder: choice.maybe(50) { $0.pick(World.organisations) },
        approval: choice.maybe { $0.pick(Research.Approval.allCases) },
        accredited: choice.maybe { $0.chance(50) })
    }
    item.data = choice.maybe(40) { choice in
      PersonalData(
        kind: choice.maybe { $0.pick(World.words) }, records: choice.maybe { $0.pick([10, 100]) },
        subjects: choice.list(0...2) { $0.pick(World.places) })
    }
    item.parameters =
      choice.chance(50)
      ? [
        "speed": Quantity(
          value: Rational(choice.pick([4, 5, 6])), unit: choice.pick(["m", "m", "s"]))
      ] : [:]
    item.tariff = choice.chance(50) ? ["hs": choice.pick(["84", "8401", "90"])] : [:]
    return item
  }

  private mutating func entries() -> [EntryID]? {
    choice.maybe(60) { choice in choice.list(0...2) { World.entry(&$0) } }
  }

  private static func status(_ choice: inout SeededChoice) -> StaffMember.Status {
    StaffMember.Status(
      place: choice.pick(World.places),
      period: choice.chance(40) ? World.period(&choice) : .always)
  }

  private mutating func member(_ id: String) -> StaffMember {
    var member = StaffMember(id: id)
    member.employer = party()
    member.site = choice.maybe(85) { $0.pick(["w1", "w2", "o1", "XA", "XB"]) }
    member.citizenships = choice.maybe { choice in choice.list(0...2) { Self.status(&$0) } }
    member.permanentResidence = choice.maybe(50) { choice in
      choice.list(0...1) { Self.status(&$0) }
    }
    member.protected = choice.maybe(50) { $0.chance(50) }
    member.resides = choice.maybe { choice in
      StaffMember.Residence(
        country: choice.maybe(80) { $0.pick(World.places) },
        since: choice.maybe { World.day(&$0).advanced(months: -$0.pick([6, 12])) },
        limited: choice.maybe(50) { $0.chance(50) })
    }
    member.worksFrom = choice.list(0...1) { $0.pick(World.places) }
    member.influence = choice.maybe(50) { choice in
      choice.list(0...2) { choice in
        Influence(
          party: choice.maybe { $0.pick(World.organisations + ["XC", "Jane Roe"]) },
          kind: choice.maybe { $0.pick(World.words) },
          shareOfIncome: choice.maybe(50) { Rational($0.pick([25, 50])) })
      }
    }
    member.access = choice.list(1...2) { choice in
      StaffMember.Access(
        item: choice.pick(["i1", "i2"]), mode: choice.maybe(60) { $0.pick(Mode.allCases) })
    }
    for position in member.access.indices {
      member.access[position].endUse = choice.chance(30) ? endUse() : nil
      member.access[position].workPackage = choice.chance(20) ? "p1" : nil
      member.access[position].period = choice.chance(20) ? World.period(&choice) : .always
    }
    member.period = choice.chance(20) ? World.period(&choice) : .always
    member.flags = flags()
    member.employment = choice.maybe(50) { choice in
      Employment(
        kind: choice.maybe { $0.pick([.employee, .contractor]) },
        since: choice.maybe { World.day(&$0).advanced(months: -$0.pick([6, 12])) },
        host: choice.maybe(30) { $0.pick(World.organisations) })
    }
    member.clearances = choice.maybe(50) { choice in
      choice.list(0...2) { choice in
        Clearance(
          country: choice.pick(World.places), until: choice.maybe(50) { World.day(&$0) })
      }
    }
    member.visa = choice.maybe(50) { $0.pick(World.words) }
    member.former = choice.list(0...1) { choice in
      FormerEmployment(
        employer: choice.pick(World.organisations), country: choice.maybe { $0.pick(World.places) })
    }
    member.travel = choice.list(0...1) { choice in
      Travel(
        country: choice.pick(World.places), items: choice.maybe(30) { [$0.pick(["i1", "i2"])] },
        device: choice.maybe(50) { $0.pick(["none", "laptop"]) }, period: World.period(&choice))
    }
    return member
  }

  private mutating func endUse() -> EndUse? {
    choice.maybe(50) { choice in
      EndUse(
        purpose: choice.maybe { $0.pick(World.words) }, wmd: choice.maybe { $0.chance(50) },
        military: choice.maybe { $0.chance(50) },
        knowledge: choice.maybe { $0.pick(EndUse.Knowledge.allCases) })
    }
  }

  private mutating func transfer(_ id: String) -> Transfer {
    var transfer = Transfer(
      id: id, item: choice.pick(["i1", "i2"]),
      from: choice.pick(World.organisations + ["w1", "w2", "XA", "XB"]),
      to: choice.pick(World.organisations + ["w1", "w2", "XA", "XB", "XA-NI", "s1"]))
    transfer.mode = choice.maybe(80) { $0.pick(Mode.allCases) }
    transfer.via = choice.list(0...1) { $0.pick(World.places) }
    transfer.exporter = choice.chance(40) ? party() : nil
    transfer.value = choice.maybe(60) { choice in
      Money(
        amount: Rational(choice.pick([50, 100, 101])), currency: choice.pick(["EUR", "EUR", "USD"]))
    }
    transfer.encryptedEndToEnd = choice.maybe(40) { $0.chance(50) }
    transfer.endUse = endUse()
    transfer.activity = choice.maybe(50) { choice in
      Activity(
        kind: choice.maybe { $0.pick(World.words) }, level: choice.maybe { $0.pick(World.words) })
    }
    transfer.signatory = choice.maybe(40) { $0.pick(["s1", "s2", "Jane Roe"]) }
    transfer.workPackage = choice.maybe(20) { _ in "p1" }
    transfer.contractDate = choice.maybe(50) { $0.pick(["2029-01-01", "2029-12-01"]) }
    transfer.endUser = choice.chance(40) ? party() : nil
    transfer.intermediaries = choice.list(0...1) {
      $0.pick(World.organisations + ["XD", "Jane Roe"])
    }
    transfer.placeOfUse = choice.maybe(30) { $0.pick(World.places) }
    transfer.quantity = choice.maybe(50) { choice in
      Quantity(value: Rational(choice.pick([1, 10])), unit: choice.pick(["kg", "m"]))
    }
    transfer.returnBy = choice.maybe(30) { World.day(&$0) }
    transfer.hosted = choice.maybe(30) { $0.chance(50) }
    transfer.period = choice.chance(20) ? World.period(&choice) : .always
    return transfer
  }

  private static func licence(_ choice: inout SeededChoice) -> HeldAuthorisation {
    let money: (inout SeededChoice) -> Money = { choice in
      Money(
        amount: Rational(choice.pick([50, 150, 1000])),
        currency: choice.pick(["EUR", "EUR", "USD"]))
    }
    let amount: (inout SeededChoice) -> Quantity = { choice in
      Quantity(value: Rational(choice.pick([1, 10, 100])), unit: choice.pick(["kg", "kg", "m"]))
    }
    let limits: (inout SeededChoice) -> HeldAuthorisation.Limits = { choice in
      HeldAuthorisation.Limits(value: choice.maybe(50, money), quantity: choice.maybe(50, amount))
    }
    var licence = HeldAuthorisation(
      id: "l", of: choice.pick(["xa.one/licence", "xa.two/licence", "xb.three/licence"]))
    licence.holder = choice.maybe(80) { $0.pick(World.organisations) }
    licence.signatories = choice.maybe(20) { [$0.pick(World.organisations)] }
    licence.sublicensees = choice.maybe(20) { [$0.pick(World.organisations + ["Jane Roe"])] }
    licence.items = choice.maybe(85) { $0.some(["i1", "i2"]) }
    licence.entries = choice.maybe(20) { choice in choice.list(1...2) { World.entry(&$0) } }
    licence.destinations = choice.maybe(85) { choice in
      World.places.filter { _ in choice.chance(70) }
    }
    licence.parties = choice.maybe(30) { $0.some(World.organisations + ["Jane Roe", "s1"]) }
    licence.nationalities = choice.maybe(30) { $0.some(World.places) }
    licence.limits = choice.maybe(30, limits)
    licence.used = choice.maybe(20, limits)
    licence.provisos = choice.list(0...1) { choice in
      HeldAuthorisation.Proviso(title: "proviso", met: choice.maybe(80) { $0.chance(80) })
    }
    licence.period = Period(
      from: choice.maybe(90) { $0.chance(80) ? "2025-01-01" : World.day(&$0) },
      until: choice.maybe(90) { $0.chance(80) ? "2035-01-01" : "2030-01-15" })
    return licence
  }

  private mutating func answers() -> Answers {
    let laws = World.regimes.flatMap { regime in
      ["requirement0", "general0", "restriction0", "test0", "exclusion"].map {
        "law.\(regime)/\($0)"
      }
    }
    return Answers(
      scoped: choice.list(0...4) { choice in
        Answers.Scoped(
          question: choice.chance(50) ? choice.pick(World.questions) : choice.pick(laws),
          value: choice.chance(50), items: choice.chance(20) ? ["i1"] : [],
          transfers: choice.chance(20) ? ["t1"] : [], staff: choice.chance(20) ? ["s1"] : [],
          destinations: choice.chance(20) ? choice.some(World.places) : [])
      }, wildcard: choice.maybe(20) { $0.chance(50) })
  }
}
