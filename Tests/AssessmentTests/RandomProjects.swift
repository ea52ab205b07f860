import Regulation

/// Random projects over the shipped lists and places, the same for the same seed.
struct RandomProjects {
  private var state: UInt64
  private let lists: [(list: ListID, codes: [ControlCode])]

  private static let places = [
    "US", "GB", "DE", "FR", "JP", "AU", "CA", "CN", "SG", "NL", "IR", "CU", "RU", "IN", "SY", "BR",
    "VN", "PK", "KP", "NO", "MY", "GB-NIR", "HK", "IL",
  ].compactMap(PlaceCode.init)
  /// The first day of the project: what people hold, they hold before it.
  private var day = CivilDate(dayNumber: 0)
  private let precluded: [ListID: [ListID]]

  init(seed: UInt64, catalog: LawCatalog) {
    state = seed
    precluded = Dictionary(catalog.lists.map { ($0.id, $0.precludes) }) { first, _ in first }
    lists = catalog.lists.map { list in
      (list.id, catalog.entries.filter { $0.id.list == list.id }.map(\.id.code))
    }.filter { !$0.codes.isEmpty }
  }

  private mutating func next() -> UInt64 {
    // SplitMix64 (Steele, Lea and Flood 2014).
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  private static func words(of vocabulary: Vocabulary) -> [String] {
    ShippedLaw.catalog.vocabulary.filter { $0.vocabulary == vocabulary }.map(\.word)
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }

  private mutating func below(_ count: Int) -> Int { Int(next() % UInt64(count)) }

  private mutating func often() -> Bool { below(4) > 0 }

  private mutating func maybe<Value>(_ value: (inout Self) -> Value) -> Value? {
    often() ? value(&self) : nil
  }

  mutating func project() -> Project {
    let year = 2015 + below(13)
    let start = CivilDate(year: year, month: 1 + below(12), day: 1 + below(28)) ?? day
    day = start
    var project = Project(
      id: "random", start: start, end: start.advanced(days: below(40)), asOf: start)
    project.organisations = (1...3).map { organisation("o\($0)") }
    project.sites = (1...2).map { number in
      Site(
        id: "w\(number)", organisation: maybe { "o\(1 + $0.below(3))" },
        country: maybe { $0.pick(Self.places) })
    }
    project.items = (1...2).map { item("i\($0)") }
    project.staff = (1...2).map { member("s\($0)") }
    project.transfers = (1...3).map { transfer("t\($0)") }
    project.authorisations = below(2) == 0 ? [] : [held()].compactMap { $0 }
    project.safeguards = maybe { random in
      Set(Self.words(of: .safeguard).filter { _ in random.often() })
    }
    project.answers.wildcard = below(3) == 0 ? true : nil
    return project
  }

  private mutating func organisation(_ id: String) -> Organisation {
    var organisation = Organisation(id: id, country: maybe { $0.pick(Self.places) })
    organisation.kind = maybe { $0.pick(Organisation.Kind.allCases) }
    organisation.headquarters = maybe { $0.pick(Self.places) }
    organisation.owners = maybe { random in
      [Owner(party: "o\(1 + random.below(3))", share: Rational(random.below(101)))]
    }
    organisation.flags = []
    return organisation
  }

  private mutating func item(_ id: String) -> Item {
    var item = Item(id: id)
    item.kind = maybe { $0.pick(ItemKind.allCases) }
    item.origin = maybe { $0.pick(Self.places) }
    item.content = maybe { random in
      [Item.Content(place: random.pick(Self.places), share: Rational(random.below(60)))]
    }
    item.status = below(6) == 0 ? pick(Item.Status.allCases) : nil
    for (list, codes) in lists where often() {
      item.classifications[list] = often() ? .notListed : .code(pick(codes))
    }
    // The order of review: a project that states both is refused when it is read.
    for list in item.classifications.keys.sorted()
    where item.classifications[list].map({ $0 != .notListed }) ?? false {
      for other in precluded[list] ?? [] { item.classifications[other] = nil }
    }
    item.technologyFor = maybe { random in
      let (list, codes) = random.pick(random.lists)
      return [EntryID(list: list, code: random.pick(codes))]
    }
    return item
  }

  private mutating func member(_ id: String) -> StaffMember {
    var member = StaffMember(id: id, employer: maybe { "o\(1 + $0.below(3))" })
    member.site = often() ? "w\(1 + below(2))" : pick(Self.places).text
    member.citizenships = maybe { random in
      (0...random.below(2)).map { _ in
        StaffMember.Status(
          place: random.pick(Self.places),
          period: Period(from: random.maybe { $0.day.advanced(days: -$0.below(9000)) }))
      }
    }
    member.permanentResidence = maybe { random in
      random.often() ? [] : [StaffMember.Status(place: random.pick(Self.places))]
    }
    member.protected = maybe { $0.below(5) == 0 }
    member.resides = maybe { random in
      StaffMember.Residence(
        country: random.pick(Self.places), since: random.day.advanced(days: -random.below(800)),
        limited: random.maybe { $0.often() })
    }
    member.influence = maybe { random in
      random.often()
        ? []
        : [
          Influence(
            party: "o1", kind: random.pick(Self.words(of: .influenceKind)), shareOfIncome: nil)
        ]
    }
    member.access = [
      StaffMember.Access(
        item: "i\(1 + below(2))", mode: maybe { $0.pick([.electronic, .visual, .remoteAccess]) })
    ]
    member.worksFrom = below(3) == 0 ? [pick(Self.places)] : []
    return member
  }

  private mutating func transfer(_ id: String) -> Transfer {
    func end(_ random: inout Self) -> String {
      random.below(3) == 0
        ? random.pick(Self.places).text : random.pick(["o1", "o2", "o3", "w1", "w2"])
    }
    var transfer = Transfer(
      id: id, item: "i\(1 + below(2))", from: end(&self), to: end(&self),
      mode: maybe { $0.pick(Mode.allCases) })
    transfer.exporter = maybe { "o\(1 + $0.below(3))" }
    transfer.value = maybe { Money(amount: Rational($0.below(5000)), currency: "USD") }
    transfer.endUse = maybe { random in
      EndUse(
        purpose: "civil-research", wmd: random.below(5) == 0, military: random.below(4) == 0,
        knowledge: random.pick(EndUse.Knowledge.allCases))
    }
    return transfer
  }

  private mutating func held() -> HeldAuthorisation? {
    RuleID(pick(["us.ear/licence", "eu.dual-use/licence", "us.itar/taa"])).map { rule in
      HeldAuthorisation(
        id: "l1", of: rule, holder: "o\(1 + below(3))", items: ["i1", "i2"],
        destinations: [pick(Self.places), pick(Self.places)],
        period: Period(
          from: day.advanced(days: -9000), until: day.advanced(days: 9000)))
    }
  }
}
