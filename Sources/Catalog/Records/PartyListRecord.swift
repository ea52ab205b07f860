import Regulation

extension Form<PartyList> {
  static var partyList: Form {
    record(
      "flag", "A party list, or a status of a party, that rules ask about.",
      required("id", .declares(FlagID.self), "The name by which rules and projects refer to it."),
      Part.provision,
      optional(
        "publisher", .refers(to: AuthorityID.self),
        "Who keeps the list; left out, nobody publishes the status.")
    ) { PartyList(id: $0, provision: $1, publisher: $2) }
  }
}

extension Form<Act> {
  static var act: Form {
    record(
      "act", "An act that laws demand or forbid.",
      required("id", .declares(ActID.self), "The name by which rules refer to it."),
      required("title", .text, "Our own short words."),
      optional("decided-by", .text, "Who can settle a conflict over the act."),
      optional("options", .oneOrMany(.text), default: [], "Ways out of a conflict over it.")
    ) { Act(id: $0, title: $1, decidedBy: $2, options: $3) }
  }
}
