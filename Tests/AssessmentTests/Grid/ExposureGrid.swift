import Assessment
import LawLiterals
import Regulation

/// Standard exposures: every kind of item from every home of a law to places of every sort, and
/// people of many citizenships at work in those homes, all on one day.
enum ExposureGrid {
  static let homes: [PlaceCode] = ["AU", "CA", "CN", "DE", "FR", "GB", "JP", "NL", "SG", "US"]

  /// Under measures of sanctions, or occupied.
  static let embargoed: [PlaceCode] = [
    "RU", "BY", "IR", "KP", "SY", "CU", "MM", "VE", "UA-43", "UA-14",
  ]

  static let others: [PlaceCode] = ["AE", "BR", "CH", "CN", "DE", "GB", "IN", "JP", "TR", "US"]

  static let citizenships: [PlaceCode] = [
    "RU", "IR", "KP", "SY", "CU", "BY", "VE", "CN", "IN", "DE", "GB", "US",
  ]

  static let project = project(from: homes, to: embargoed + others, citizenships: citizenships)

  /// The same on a small scale, for tests that assess it many times.
  static let sample = project(
    from: ["DE", "GB", "JP", "US"], to: ["RU", "IR", "CN", "US"], citizenships: ["IR", "CN"])

  private static func project(
    from homes: [PlaceCode], to destinations: [PlaceCode], citizenships: [PlaceCode]
  ) -> Project {
    let places = Set(homes + destinations).sorted()
    return Project(
      id: "grid", start: "2026-12-15", end: "2026-12-15", asOf: "2026-11-23",
      organisations: places.map { place in
        Organisation(
          id: "org-\(place)", country: place, kind: .company, headquarters: place,
          ultimateParent: place, owners: [], flags: [], rights: [], facilities: [])
      },
      items: items,
      staff: homes.flatMap { home in
        citizenships.map { citizenship in
          StaffMember(
            id: "\(citizenship)-in-\(home)", employer: "org-\(home)", site: "\(home)",
            citizenships: [.init(place: citizenship)], permanentResidence: [], protected: false,
            resides: .init(country: home, since: "2020-01-01", limited: true), influence: [],
            access: items.filter { $0.kind == .technology }.map {
              .init(item: $0.id, mode: .visual)
            }, flags: [], employment: Employment(kind: .employee, since: "2020-01-01"))
        }
      },
      transfers: homes.flatMap { home in
        destinations.filter { $0 != home }.flatMap { destination in
          items.map { item in
            Transfer(
              id: "\(item.id) \(home)>\(destination)", item: item.id, from: "org-\(home)",
              to: "org-\(destination)", mode: item.kind == .commodity ? .shipment : .electronic,
              exporter: "org-\(home)", value: Money(amount: Rational(10_000), currency: "USD"),
              encryptedEndToEnd: false,
              endUse: EndUse(
                purpose: "research", wmd: false, military: false, knowledge: EndUse.Knowledge.none),
              placeOfUse: destination)
          }
        }
      })
  }

  private static let lists = ShippedLaw.catalog.lists.map(\.id)

  private static let items: [Item] = [
    item("unlisted-goods", .commodity, [:]),
    item("listed-goods", .commodity, dualUse("3A001.a.2")),
    Item(id: "unclassified-goods", kind: .commodity, origin: "CH"),
    item("arms", .commodity, ["us.itar.usml": "XI.a", "eu.defence.common-list": "ML11.a"]),
    item("listed-technology", .technology, dualUse("3E001")),
    item("unlisted-technology", .technology, [:]),
    Item(id: "engineering", kind: .service, origin: "CH", nature: ["engineering"]),
  ]

  private static func dualUse(_ code: ControlCode) -> [ListID: ControlCode] {
    [
      "us.ear.ccl": code, "eu.dual-use.annex-i": code, "gb.strategic.dual-use": code,
      "au.dtc.dsgl": code, "sg.sgca.sgco": code,
    ]
  }

  /// An item on the entries given, and reviewed and found on no other list; one that is on some is
  /// not said to be off the lists that number otherwise.
  private static func item(
    _ id: String, _ kind: ItemKind, _ codes: [ListID: ControlCode]
  ) -> Item {
    var classifications: [ListID: Item.Classification] = [:]
    for list in lists {
      if let code = codes[list] {
        classifications[list] = .code(code)
      } else if codes.isEmpty {
        classifications[list] = list == "us.ear.ccl" ? .basket : .notListed
      }
    }
    return Item(
      id: id, kind: kind, classifications: classifications, origin: "CH", content: [],
      producedWith: [], status: .proprietary, nature: [], data: PersonalData(records: 0))
  }
}
