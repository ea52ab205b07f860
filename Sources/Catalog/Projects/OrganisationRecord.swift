import Regulation
import YAMLTree

extension Form<Organisation> {
  static var organisation: Form {
    record(
      "organisation", "A party to the project.",
      required("id", .declares(.organisation), "The name by which the project refers to it."),
      optional("name", .text, "What it is called."),
      optional("country", .place, "Where it is established."),
      optional("kind", .word, "What sort of party it is."),
      optional("headquarters", .place, "Where its headquarters are."),
      optional("ultimate-parent", .place, "Where its ultimate parent is, if elsewhere."),
      Part.holders,
      optional(
        "flags", .partyFlags, "Lists it is on and statuses it has; left out, nobody looked."),
      optional(
        "facilities", .oneOrMany(.word(of: .facility)),
        "Kinds of facility that it runs; empty: none of the words."),
      Part.particulars
    ) {
      id, name, country, kind, headquarters, parent, holders, flags, facilities, particulars in
      Organisation(
        id: id, name: name, country: country, kind: kind, headquarters: headquarters,
        ultimateParent: parent, owners: holders.owners, controls: holders.controls, flags: flags,
        rights: holders.rights, aliases: particulars.aliases,
        identifiers: particulars.identifiers, address: particulars.address, facilities: facilities)
    }
  }
}

/// What tells an organisation from its namesakes.
private struct Particulars: Sendable {
  let aliases: [String]
  let identifiers: [String: String]
  let address: String?
}

extension Part<Particulars> {
  fileprivate static var particulars: Part {
    group(
      optional("aliases", .oneOrMany(.label), default: [], "Other names it goes by."),
      optional("identifiers", .identifiers, default: [:], "Its numbers in registers, by register."),
      optional("address", .text, "Where it is found.")
    ) { Particulars(aliases: $0, identifiers: $1, address: $2) }
  }
}

extension Form<[String: String]> {
  fileprivate static var identifiers: Form {
    Form<[(key: String, value: String)]>.map(.text, to: .label).map { stated in
      Dictionary(stated.map { ($0.key, $0.value) }) { first, _ in first }
    }
  }
}

extension Form<Site> {
  static var site: Form {
    record(
      "site", "A place of work.",
      required("id", .declares(.site), "The name by which the project refers to it."),
      optional("organisation", .refers(to: .organisation), "Whose place of work it is."),
      optional("country", .place, "Where it is.")
    ) { Site(id: $0, organisation: $1, country: $2) }
  }
}
