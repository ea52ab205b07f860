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
      optional("owners", .list(of: .owner), "Who owns shares; empty: nobody."),
      optional(
        "controls", .oneOrMany(.label), default: [],
        "Parties that it controls otherwise than by shares."),
      optional(
        "flags", .partyFlags, "Lists it is on and statuses it has; left out, nobody looked.")
    ) { id, name, country, kind, headquarters, parent, owners, controls, flags in
      Organisation(
        id: id, name: name, country: country, kind: kind, headquarters: headquarters,
        ultimateParent: parent, owners: owners, controls: controls, flags: flags)
    }
  }
}

extension Form<Owner> {
  fileprivate static var owner: Form {
    record(
      "owner", "A share in an organisation.",
      required("party", .label, "An organisation of the project, or the name of another party."),
      optional("share", .share, default: nil, "In per cent, or 'unknown'.")
    ) { Owner(party: $0, share: $1) }
  }
}

extension Form<Rational?> {
  /// Per cent, or the word that says that nobody knows.
  fileprivate static var share: Form {
    let percent = Form<Rational>.percent
    return Form(shape: .either([percent.shape, .words(["unknown"])])) { node, reading in
      if node.text == "unknown" { return .some(nil) }
      return percent.read(node, &reading).map { .some($0) }
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
