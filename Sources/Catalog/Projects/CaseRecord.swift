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
