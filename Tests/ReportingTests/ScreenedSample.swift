import Assessment
import LawLiterals
import Regulation
import Reporting

/// The sample project with an owner stated and its parties screened, under a law that forbids dealing
/// with those listed.
enum ScreenedSample {
  static let screening = ProjectScreening(
    parties: [
      .init(
        place: "organisations[uni]", name: "University of Ybor", query: "00112233445566aa",
        hits: [
          hit("xa.wanted/7", .open), hit("xa.wanted/8", .cleared, ruled: true),
          hit("xa.wanted/9", .reopened, ruled: true), hit("Other/1", .confirmed, list: nil),
        ]),
      .init(
        place: "organisations[acme]", name: "Acme | Sensors", query: "00112233445566ab"),
      .init(place: "staff[s1]", name: nil, query: nil),
    ],
    editions: [
      .init(
        list: "xa.wanted", register: "Wanted", format: "wanted-csv", published: "2026-11-01",
        hash: "0f1e2d", isStale: true),
      .init(
        list: nil, register: "Other", format: "wanted-csv", published: "2026-11-20",
        hash: "0f1e2e", isStale: false),
    ], missing: ["xb.wanted"], threshold: 0.85)

  static func hit(
    _ entry: String, _ review: ProjectScreening.Hit.Review, ruled: Bool = false,
    list: FlagID? = "xa.wanted"
  ) -> ProjectScreening.Hit {
    .init(
      entry: entry, list: list, register: "Wanted", listedName: "YBOR UNIVERSITY", score: 0.937,
      review: review,
      ruling: ruled ? .init(person: "counsel", day: "2026-11-21", reason: "seen") : nil)
  }

  static let book: Rulebook = {
    var catalog = PlanSampleLaw.catalog
    catalog.rules.append(
      Rule(
        id: "xa.control/wanted", regime: "xa.control",
        provision: Provision(title: "Wanted parties", period: Period(from: "2020-01-01")),
        kind: .requirement(Requirement(outcome: .prohibition)),
        when: .fact(
          FactTest(
            key: .party(.any, .flag),
            argument: .partyFlags(
              ["xa.wanted", "xb.wanted"].map { PartyFlag(flag: $0, footnote: nil) })))))
    return Rulebook(catalog)
  }()

  static let assessment = Assessor(book: book).assess(owned.screened(screening))

  private static let owned: Project = {
    var project = PlanSample.project
    project.organisations[0].owners = [Owner(party: "uni", share: Rational(20))]
    return project
  }()

  static let document = PlanDocument(
    assessment: assessment, book: book, receipt: PlanSample.receipt
  ).document
}
