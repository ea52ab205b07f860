import Regulation
import YAMLTree

/// In what relation a person works, with what permits, before that and on the way.
struct Career: Sendable {
  let employment: Employment?
  let clearances: [Clearance]?
  let visa: String?
  let former: [FormerEmployment]
  let travel: [Travel]
}

extension Part<Career> {
  static var career: Part {
    group(
      optional("employment", .employment, "In what relation the person works."),
      optional("clearance", .oneOrMany(.clearance), "Security clearances; empty: none."),
      optional("visa", .label, "The visa, as the place of work calls it."),
      optional("former", .list(of: .former), default: [], "Employment that has ended."),
      optional(
        "travel", .list(of: .travel), default: [],
        "Journeys on which the person has items along or logs in.")
    ) { Career(employment: $0, clearances: $1, visa: $2, former: $3, travel: $4) }
  }
}

extension Form<Employment> {
  fileprivate static var employment: Form {
    short(
      Form<Employment.Kind>.word.map { Employment(kind: $0) },
      or: record(
        "employment", "In what relation a person works, and where.",
        optional("kind", .word, "The relation."),
        optional("since", .date, "The day on which it began."),
        optional(
          "host", .refers(to: .organisation), "Where the person works, if not at the employer.")
      ) { Employment(kind: $0, since: $1, host: $2) })
  }
}

extension Form<Clearance> {
  fileprivate static var clearance: Form {
    record(
      "clearance", "A security clearance.",
      required("country", .place, "The country that gave it."),
      optional("level", .text, "Its level, as the country calls it."),
      optional("until", .date, "The last day for which it is good.")
    ) { Clearance(country: $0, level: $1, until: $2) }
  }
}

extension Form<FormerEmployment> {
  fileprivate static var former: Form {
    record(
      "former-employment", "Employment that has ended.",
      required("employer", .label, "An organisation of the project, or the name of another party."),
      optional("country", .place, "Where the employer is established."),
      optional("left", .date, "The last day there.")
    ) { FormerEmployment(employer: $0, country: $1, left: $2) }
  }
}

extension Form<Travel> {
  fileprivate static var travel: Form {
    record(
      "journey", "A journey on which a person has items along or logs in.",
      required("country", .place, "Where it leads."), period(),
      optional(
        "items", .oneOrMany(.refers(to: .item)),
        "Items taken along or reached; left out, all that the person gets at; empty: none."),
      optional("device", .text, "What the items are on, such as a laptop."),
      optional("purpose", .text, "What it is for.")
    ) { country, period, items, device, purpose in
      Travel(country: country, items: items, device: device, purpose: purpose, period: period)
    }
  }
}
