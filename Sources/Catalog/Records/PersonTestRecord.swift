import Regulation

extension Form<PersonTest> {
  static var personTest: Form {
    record(
      "person-test",
      "A rule that makes a release to a person count as an export to a place of theirs.",
      required("id", .ruleDeclaration, "The name of the test, after its regime and a slash."),
      Part.provision,
      required("counts", .word, "Which places of the person count as destinations."),
      optional(
        "when", .condition, default: .always,
        "Which releases, and whom, the test counts; left out, everybody."),
      optional("unless", .condition, "Whom it leaves out all the same."),
      optional(
        "demands", .oneOrMany(.refers(to: ActID.self)), default: [],
        "Acts that a requirement demands where it stands by this test alone.")
    ) { id, provision, counts, when, unless, demands in
      PersonTest(
        id: id, provision: provision, counts: counts, when: when, unless: unless, demands: demands)
    }
  }
}
