import Regulation

extension Form<SeverityRule> {
  static var severityRule: Form {
    record(
      "severity", "The severity of findings that rest on these grounds.",
      required("grounds", .oneOrMany(.word), "What the finding must rest on, all of it."),
      optional(
        "acts", .oneOrMany(.refers(to: ActID.self)), default: [],
        "Acts that it must be about; left out, any or none."),
      required("severity", .word, "How grave it is.")
    ) { SeverityRule(grounds: Set($0), acts: $1, severity: $2) }
  }
}
