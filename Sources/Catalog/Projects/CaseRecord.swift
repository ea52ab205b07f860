import Regulation

/// A worked case as its file states it.
struct CaseFile: Sendable {
  let id: String
  let title: String?
  let source: WorkedCase.Source?
  let asOf: CivilDate
  let project: ProjectFile
  let expectations: [Expectation]

  /// The case, whose project stands on the case's day.
  var workedCase: WorkedCase {
    WorkedCase(
      id: id, title: title, source: source, asOf: asOf, project: project.project(asOf: asOf),
      expectations: expectations)
  }
}

extension Form<CaseFile> {
  static var workedCase: Form {
    record(
      "case", "A small project and what the law says about it.",
      required("case", .label, "The name of the case."),
      optional("title", .text, "The point of law in one sentence."),
      optional("source", .source, "Where the scenario comes from."),
      required("as-of", .date, "The day we stand on."),
      required("project", .project, "Only what matters of a project."),
      required("expect", .list(of: .expectation), "What the assessment must say.")
    ) { id, title, source, asOf, project, expectations in
      CaseFile(
        id: id, title: title, source: source, asOf: asOf, project: project,
        expectations: expectations)
    }
  }
}

extension Form<WorkedCase.Source> {
  fileprivate static var source: Form {
    record(
      "source", "Where a scenario comes from.",
      required("title", .text, "What the source is called."),
      optional("url", .url, "Where to read it."),
      optional("tier", .word, "How much weight it carries.")
    ) { WorkedCase.Source(title: $0, url: $1, tier: $2) }
  }
}

extension Form<Expectation> {
  fileprivate static var expectation: Form {
    record(
      "expectation", "What the assessment must say of an exposure, or must find.", Part.claim
    ) { $0 }.checked { claim, node, reading in
      Expectation(claim: claim, origin: reading.origin(of: node))
    }
  }
}

extension Part<Expectation.Claim> {
  fileprivate static var claim: Part {
    exactlyOne(
      Alternative(
        determination(
          required("transfer", .refers(to: .transfer), "The transfer.").map { .transfer($0) })),
      Alternative(
        determination(
          group(
            required("staff", .refers(to: .staff), "The person who gets at an item."),
            optional("item", .refers(to: .item), "The item; left out, each of the person's.")
          ) { .staff($0, item: $1) })),
      Alternative(
        group(
          required("finding", .word, "The kind of a finding that must be there."),
          regimes,
          optional("rule", .refers(to: RuleID.self), "A rule that it must rest on.")
        ) { .finding($0, regimes: $1, rule: $2) }),
      Alternative(
        group(
          required("no-finding", .word, "The kind of a finding that must not be there."), regimes
        ) { .noFinding($0, regimes: $1) }))
  }

  private static var regimes: Part<[RegimeID]> {
    optional(
      "regimes", .oneOrMany(.refers(to: RegimeID.self)), default: [], "Regimes that it names.")
  }

  private static func determination(_ subject: Part<Expectation.Subject>) -> Part {
    group(
      subject,
      required("regime", .refers(to: RegimeID.self), "The regime that answers."),
      required("outcome", .oneOrMany(.word), "The answer, or a list of which any will do."),
      optional(
        "reasons", .oneOrMany(.text), default: [], "Reasons that must be among those found."),
      optional("authorisation", .rule(.authorisation), "The authorisation that must be used.")
    ) { subject, regime, outcomes, reasons, authorisation in
      .determination(
        subject, regime: regime, outcomes: outcomes, reasons: reasons,
        authorisation: authorisation)
    }
  }
}
