import Regulation

extension Form<Jurisdiction> {
  static var jurisdiction: Form {
    record(
      "jurisdiction", "One legal order, its authorities and what the catalog covers of it.",
      required("jurisdiction", .declares(JurisdictionID.self), "The name of the jurisdiction."),
      required("name", .text, "What people call it."),
      optional(
        "territory", .places, default: [],
        "Places whose presence in a project calls for this jurisdiction."),
      optional(
        "member-of", .oneOrMany(.refers(to: JurisdictionID.self)), default: [],
        "Jurisdictions whose law applies here too."),
      optional("authorities", .list(of: .authority), default: [], "Who grants and enforces."),
      optional(
        "coverage", .list(of: .coverage), default: [],
        "What the catalog says, and does not say, by subject.")
    ) { id, name, territory, memberOf, authorities, coverage in
      Jurisdiction(
        id: id, name: name, territory: territory, memberOf: memberOf, authorities: authorities,
        coverage: coverage)
    }
  }
}

extension Form<Authority> {
  static var authority: Form {
    record(
      "authority", "An office that grants licences or enforces.",
      required("id", .declares(AuthorityID.self), "The name by which procedures refer to it."),
      required("name", .text, "What people call it."),
      optional("url", .url, "Its pages."),
      optional(
        "grants-for", .oneOrMany(.refers(to: RegimeID.self)), default: [],
        "Regimes of a union under which it grants what exporters of its own jurisdiction apply for."
      )
    ) { Authority(id: $0, name: $1, url: $2, grantsFor: $3) }
  }
}

extension Form<Coverage> {
  static var coverage: Form {
    record(
      "coverage", "What the catalog says, or does not say, on a subject.",
      required("subject", .text, "The subject in our own words."),
      required("status", .word, "How far the catalog models it."),
      optional(
        "regime", .oneOrMany(.refers(to: RegimeID.self)), default: [],
        "The regimes whose answers it limits; left out, those of the jurisdiction."),
      optional("when", .condition, "The acts it concerns; left out, all that the regimes reach."),
      optional(
        "lacks", .oneOrMany(.word), default: [.requirements],
        "What of the law is missing: requirements, which limits permissions, or reliefs."),
      optional("refers-to", .citation, "Where the law that is not held stands."),
      optional("note", .text, "What is left out, or where to look instead.")
    ) { subject, status, regimes, when, lacks, refersTo, note in
      Coverage(
        subject: subject, status: status, regimes: regimes, when: when, lacks: Set(lacks),
        refersTo: refersTo, note: note)
    }
  }
}
