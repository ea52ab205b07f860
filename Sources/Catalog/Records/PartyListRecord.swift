import Regulation

extension Form<PartyList> {
  static var partyList: Form {
    record(
      "flag", "A party list, or a status of a party, that rules ask about.",
      required("id", .declares(FlagID.self), "The name by which rules and projects refer to it."),
      Part.provision,
      optional(
        "publisher", .refers(to: AuthorityID.self),
        "Who keeps the list; left out, nobody publishes the status."),
      optional("screening", .listScreening, "Where the entries of the list are found.")
    ) { PartyList(id: $0, provision: $1, publisher: $2, screening: $3) }
  }
}

extension Form<ListScreening> {
  fileprivate static var listScreening: Form {
    record(
      "screening", "Which published files hold the list, and how long a copy may be relied on.",
      required(
        "sources", .list(of: .listSource),
        "Registers that hold it; of copies published on one day the first is used."),
      required("fresh-for", .count, "Days after its publication for which a copy is fresh."),
      optional("url", .url, "Where to get it.")
    ) { ListScreening(sources: $0, freshFor: $1, url: $2) }
  }
}

extension Form<ListScreening.Source> {
  fileprivate static var listSource: Form {
    record(
      "source", "A register as one format of file names it.",
      required("format", .text, "The format, as 'comity lists import --format' names it."),
      required("register", .label, "The publisher's own name of the list.")
    ) { ListScreening.Source(format: $0, register: $1) }
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
