import Assessment
import LawLiterals
import Regulation
import Reporting

/// A small law of invented countries, and a project that meets every part of a plan.
enum PlanSample {
  static let receipt = Receipt(
    catalogHash: "5d41402a", horizon: "2026-07-01", toolVersion: "0.1.0",
    projectFile: "sensor.yaml")

  static let book = Rulebook(PlanSampleLaw.catalog)

  static func assessment(_ change: (inout Project) -> Void = { _ in }) -> Assessment {
    var project = project
    change(&project)
    return Assessor(book: book).assess(project)
  }

  static func document(
    _ change: (inout Project) -> Void = { _ in }, parts: [PlanPart] = PlanPart.allCases
  ) -> Document {
    PlanDocument(assessment: assessment(change), book: book, receipt: receipt, parts: parts)
      .document
  }

  static let project = Project(
    id: "sensor", title: "Cold-atom sensor <b>bold</b>", start: "2027-01-01",
    end: "2028-12-31", asOf: "2026-11-23",
    organisations: [
      Organisation(id: "acme", name: "Acme | Sensors", country: "XA", kind: .company),
      Organisation(
        id: "uni", name: "University of Ybor", country: "XB", kind: .university, flags: []),
    ],
    sites: [Site(id: "lab", organisation: "acme", country: "XA")],
    items: [
      Item(
        id: "laser", title: "Laser lock", kind: .technology,
        classifications: [PlanSampleLaw.list: .code("3E001.a")], origin: "XA"),
      Item(
        id: "chamber", title: "Vacuum chamber", kind: .commodity,
        classifications: [PlanSampleLaw.list: .notListed, PlanSampleLaw.otherList: .notListed],
        origin: "XA", status: .proprietary),
    ],
    staff: [
      StaffMember(
        id: "s1", employer: "acme", site: "lab",
        citizenships: [.init(place: "XE", period: Period(from: "2001-05-01"))],
        permanentResidence: [], protected: false, access: [.init(item: "laser")]),
      StaffMember(
        id: "s2", employer: "acme", site: "lab", citizenships: [.init(place: "XA")],
        access: [.init(item: "laser"), .init(item: "chamber")]),
      StaffMember(
        id: "s3", employer: "uni", site: "lab", citizenships: [.init(place: "XB")],
        permanentResidence: [], protected: false, access: [.init(item: "laser")]),
    ],
    transfers: [
      Transfer(id: "t1", item: "laser", from: "lab", to: "uni", mode: .electronic),
      Transfer(
        id: "t2", item: "laser", from: "lab", to: "XE", mode: .electronic,
        period: Period(from: "2028-01-01")),
      Transfer(id: "t3", item: "laser", from: "lab", to: "XC", mode: .shipment),
      Transfer(id: "t4", item: "chamber", from: "lab", to: "uni", mode: .shipment),
      Transfer(id: "t5", item: "laser", from: "lab", to: "XF", mode: .electronic),
    ],
    authorisations: [
      HeldAuthorisation(
        id: "l1", of: "xa.control/licence", number: "XA-7", holder: "acme",
        items: ["laser"], destinations: ["XC"],
        period: Period(from: "2026-01-01", until: "2028-03-31"))
    ],
    safeguards: ["training"],
    decisions: [
      Decision(
        finding: "gap/not-modelled/XE", decision: "accept", by: "counsel",
        on: "2026-11-01", why: "local counsel asked"),
      Decision(finding: "gap/gone", decision: "accept"),
    ])

}
