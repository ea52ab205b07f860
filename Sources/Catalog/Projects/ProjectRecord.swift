import Regulation
import YAMLTree

/// A project as its file states it; the day we stand on may still have to come from outside.
struct ProjectFile: Sendable {
  let id: String
  let title: String?
  let period: Period
  let asOf: CivilDate?
  let organisations: [Placed<Organisation>]
  let sites: [Site]
  let items: [Placed<Item>]
  let staff: [StaffMember]
  let transfers: [Transfer]
  let authorisations: [HeldAuthorisation]
  let safeguards: [String]?
  let answers: Answers
  let decisions: [Decision]

  /// The project, in which an end of the window that is not stated is the day we stand on, or
  /// the other end where that would turn the window round.
  func project(asOf day: CivilDate) -> Project {
    let asOf = asOf ?? day
    return Project(
      id: id, title: title, start: period.from ?? min(asOf, period.until ?? asOf),
      end: period.until ?? max(asOf, period.from ?? asOf), asOf: asOf,
      organisations: organisations.map(\.value), sites: sites, items: items.map(\.value),
      staff: staff, transfers: transfers, authorisations: authorisations,
      safeguards: safeguards.map { Set($0) }, answers: answers, decisions: decisions)
  }
}

extension Form<ProjectFile> {
  static var project: Form {
    record(
      "project", "Who does what with which items, where and when.",
      required("project", .label, "The name of the project."),
      optional("title", .text, "What people call it."),
      period("start", "end"),
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
      optional("safeguards", .oneOrMany(.word(Safeguard.known)), "Measures in place; empty: none."),
      optional("answers", .answers, default: Answers(), "Answers to the questions of rules."),
      optional("decisions", .list(of: .decision), default: [], "Rulings on findings.")
    ) {
      id, title, period, asOf, organisations, sites, items, staff, transfers, authorisations,
      safeguards, answers, decisions in
      ProjectFile(
        id: id, title: title, period: period, asOf: asOf, organisations: organisations,
        sites: sites, items: items, staff: staff, transfers: transfers,
        authorisations: authorisations, safeguards: safeguards, answers: answers,
        decisions: decisions)
    }
  }
}

extension Form<Answers> {
  /// The answer to every question that has none of its own stands under `*`.
  private static var wildcard: String { "*" }

  fileprivate static var answers: Form {
    Form<[(key: String, value: Bool)]>.map(.question, to: .flag).map { stated in
      var answers = Answers()
      for (question, answer) in stated {
        if question == wildcard {
          answers.wildcard = answer
        } else {
          answers.given[question] = answer
        }
      }
      return answers
    }
  }
}

extension Form<String> {
  /// The id of a question that some rule puts, or `*`.
  fileprivate static var question: Form {
    label.checked { question, node, reading in
      if question != "*", let scalar = node.scalar {
        reading.refer(question, as: [.question], at: scalar)
      }
      return question
    }
  }
}

extension Form<Decision> {
  fileprivate static var decision: Form {
    record(
      "decision", "A person's ruling on a finding, carried into the plan.",
      required("finding", .label, "The finding's id."),
      required("decision", .text, "What was decided, such as 'accept'."),
      optional("by", .text, "Who decided."),
      optional("on", .date, "When."),
      optional("why", .text, "On what grounds.")
    ) { finding, decision, by, on, why in
      Decision(finding: finding, decision: decision, by: by, on: on, why: why)
    }
  }
}
