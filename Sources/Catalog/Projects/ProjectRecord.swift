import Regulation
import YAMLTree

/// A project as its file states it; the day we stand on may still have to come from outside.
struct ProjectFile: Sendable {
  let id: String
  let title: String?
  let window: Window
  let asOf: CivilDate?
  let organisations: [Placed<Organisation>]
  let sites: [Site]
  let items: [Placed<Item>]
  let staff: [StaffMember]
  let transfers: [Transfer]
  let authorisations: [HeldAuthorisation]
  let safeguards: [String]?
  let answers: StatedAnswers
  let fulfilled: [Placed<FulfilledDuty>]
  let decisions: [Decision]
  let workPackages: [WorkPackage]

  /// When the work begins and ends, where stated, and the place to point at.
  struct Window: Sendable {
    let period: Period
    let node: YAMLNode?
  }

  /// The project; the day given is the one we stand on where the file states none.
  func project(asOf day: CivilDate) -> Project {
    let asOf = asOf ?? day
    let (start, end) = window(asOf: asOf)
    return Project(
      id: id, title: title, start: start, end: end, asOf: asOf,
      organisations: organisations.map(\.value), sites: sites, items: items.map(\.value),
      staff: staff, transfers: transfers, authorisations: authorisations,
      safeguards: safeguards.map { Set($0) }, answers: answers.answers,
      fulfilled: fulfilled.map(\.value), decisions: decisions, workPackages: workPackages)
  }

  /// The window, in which an end that is not stated is the day we stand on, or the other end
  /// where that would turn the window round.
  func window(asOf day: CivilDate) -> (start: CivilDate, end: CivilDate) {
    let day = asOf ?? day
    return (
      window.period.from ?? min(day, window.period.until ?? day),
      window.period.until ?? max(day, window.period.from ?? day)
    )
  }
}

extension Form<ProjectFile> {
  static var project: Form {
    record(
      "project", "Who does what with which items, where and when.",
      required("project", .label, "The name of the project."),
      optional("title", .text, "What people call it."),
      Part.window,
      optional("as-of", .date, "The day we stand on; left out, the day of the run."),
      optional(
        "organisations", .list(of: Form<Organisation>.organisation.placed), default: [],
        "The parties."),
      optional("sites", .list(of: .site), default: [], "Places of work."),
      optional(
        "items", .list(of: Form<Item>.item.placed), default: [], "What is moved or disclosed."),
      optional("staff", .list(of: .staffMember), default: [], "The people, by pseudonym."),
      optional("transfers", .list(of: .transfer), default: [], "Movements and disclosures."),
      optional(
        "authorisations", .list(of: .heldAuthorisation), default: [], "Licences already held."),
      optional(
        "safeguards", .oneOrMany(.word(of: .safeguard)), "Measures in place; empty: none."),
      optional("answers", .answers, default: StatedAnswers(), "Answers to the questions of rules."),
      optional(
        "fulfilled", .list(of: Form<FulfilledDuty>.fulfilledDuty.placed), default: [],
        "Duties of reliefs that are met, or never will be."),
      optional("decisions", .list(of: .decision), default: [], "Rulings on findings."),
      optional(
        "work-packages", .list(of: .workPackage), default: [],
        "Parts of the project with an end use and a funder of their own.")
    ) {
      id, title, window, asOf, organisations, sites, items, staff, transfers, authorisations,
      safeguards, answers, fulfilled, decisions, workPackages in
      ProjectFile(
        id: id, title: title, window: window, asOf: asOf, organisations: organisations,
        sites: sites, items: items, staff: staff, transfers: transfers,
        authorisations: authorisations, safeguards: safeguards, answers: answers,
        fulfilled: fulfilled, decisions: decisions, workPackages: workPackages)
    }
  }
}

extension Part<ProjectFile.Window> {
  fileprivate static var window: Part {
    period("start", "end").checked { period, mapping, _ in
      ProjectFile.Window(period: period, node: mapping["end"] ?? mapping["start"])
    }
  }
}
