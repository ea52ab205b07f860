import Regulation

extension Form<Regime> {
  static var regime: Form {
    record(
      "regime", "One body of rules: what it reaches, its lists and how it counts persons.",
      required("regime", .declares(RegimeID.self), "The name of the regime."),
      required("jurisdiction", .refers(to: JurisdictionID.self), "Whose law it is."),
      Part.provision,
      optional(
        "lists", .oneOrMany(.refers(to: ListID.self)), default: [], "The control lists it uses."),
      required("reach", .condition, "What must hold for the regime to reach an act at all."),
      optional(
        "relief", .word, default: .single,
        "Whether one authorisation must overcome every requirement that applies."),
      optional(
        "person-tests", .list(of: .personTest), default: [],
        "How the regime counts persons; dated variants are separate tests.")
    ) { id, jurisdiction, provision, lists, reach, relief, personTests in
      Regime(
        id: id, jurisdiction: jurisdiction, provision: provision, lists: lists, reach: reach,
        relief: relief, personTests: personTests)
    }
  }
}
