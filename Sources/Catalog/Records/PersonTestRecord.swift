import Regulation

extension Form<PersonTest> {
  static var personTest: Form {
    record(
      "person-test", "Which attribute makes a release to a person an export, and to where.",
      required("id", .ruleDeclaration, "The name of the test, after its regime and a slash."),
      Part.provision,
      required("test", .word, "The attribute that counts."),
      optional(
        "items", .oneOrMany(.word), default: [],
        "Kinds of item whose release counts; left out, all."),
      optional(
        "territory", .places, default: [], "The regime's own territory as the test counts it."),
      optional(
        "released-in", .places, default: [],
        "Where the release must take place for the test to count; left out, anywhere."),
      optional("exempt", .exemption, default: .none, "Who is not a foreign person."),
      optional(
        "free", .places, default: [],
        "Places whose citizens and permanent residents are free."),
      optional("months", .count, "After how many months of stay residence begins."),
      optional("influence", .influence, "Ties abroad that override residence."),
      optional(
        "demands", .oneOrMany(.refers(to: ActID.self)), default: [],
        "Acts that a requirement demands where it stands by this test alone.")
    ) {
      id, provision, attribute, items, territory, releasedIn, exempt, free, months, influence,
      demands in
      PersonTest(
        id: id, provision: provision, attribute: attribute, items: Set(items),
        territory: territory, releasedIn: releasedIn, exempt: exempt, free: free, months: months,
        influence: influence, demands: demands)
    }
  }
}

extension PersonTest.Exemption {
  fileprivate static let none = Self(
    citizensOf: [], permanentResidentsOf: [], protectedPersons: false)
}

extension Form<PersonTest.Exemption> {
  fileprivate static var exemption: Form {
    record(
      "exemption", "Who is not a foreign person.",
      optional("citizens-of", .places, default: [], "Places whose citizens are exempt."),
      optional(
        "permanent-residents-of", .places, default: [],
        "Places whose permanent residents are exempt."),
      optional(
        "protected-persons", .flag, default: false, "Whether refugees and asylees are exempt.")
    ) {
      PersonTest.Exemption(citizensOf: $0, permanentResidentsOf: $1, protectedPersons: $2)
    }
  }
}

extension Form<PersonTest.Influence> {
  fileprivate static var influence: Form {
    record(
      "influence-test", "Ties abroad that make a resident count as outside.",
      required("kinds", .oneOrMany(.word(Influence.kinds)), "Kinds of tie that count."),
      optional("share-of-income", .percent, "The least share of income, in per cent.")
    ) { PersonTest.Influence(kinds: $0, shareOfIncome: $1) }
  }
}
