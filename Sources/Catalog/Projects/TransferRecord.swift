import Regulation

extension Form<Transfer> {
  static var transfer: Form {
    record(
      "transfer", "A planned movement or disclosure of an item.",
      required("id", .declares(.transfer), "The name by which the project refers to it."),
      required("item", .refers(to: .item), "What moves or is disclosed."),
      required("from", .place(or: .site, .organisation), "Where the act starts."),
      required("to", .place(or: .site, .organisation, .staff), "Where, or to whom, it goes."),
      optional("mode", .word, "How it moves or is disclosed."),
      optional("via", .oneOrMany(.place), default: [], "Places that it passes through."),
      optional("exporter", .refers(to: .organisation), "Who exports."),
      optional("value", .money, "What the consignment is worth."),
      optional(
        "encrypted-end-to-end", .flag,
        "Whether it is encrypted all the way; left out, it is assumed not to be."),
      optional("end-use", .endUse, "What it is to be used for, and what is known of that."),
      optional("activity", .activity, "What a service consists of."),
      optional("signatory", .refers(to: .staff), "The person whose act provides the service."),
      period("from-date", "until-date")
    ) {
      id, item, from, to, mode, via, exporter, value, encrypted, endUse, activity, signatory,
      period in
      Transfer(
        id: id, item: item, from: from, to: to, mode: mode, via: via, exporter: exporter,
        value: value, encryptedEndToEnd: encrypted, endUse: endUse, activity: activity,
        signatory: signatory, period: period)
    }
  }
}

extension Form<Money> {
  fileprivate static var money: Form {
    record(
      "value", "An amount in one currency.",
      required("amount", .number(0...1_000_000_000_000), "The amount."),
      required("currency", .currency, "The currency.")
    ) { Money(amount: $0, currency: $1) }
  }
}

extension Form<EndUse> {
  fileprivate static var endUse: Form {
    record(
      "end-use", "What the item is to be used for, and what is known of it.",
      optional("purpose", .text, "The purpose, in one hyphenated word."),
      optional("wmd", .flag, "Whether it touches weapons of mass destruction or missiles."),
      optional("military", .flag, "Whether the end use is military."),
      optional("knowledge", .word, "What the exporter knows; left out, nothing is assumed known.")
    ) { EndUse(purpose: $0, wmd: $1, military: $2, knowledge: $3) }
  }
}

extension Form<Activity> {
  fileprivate static var activity: Form {
    record(
      "activity", "What a service consists of.",
      optional("kind", .word(Activity.kinds), "What sort of service it is."),
      optional("level", .word(Activity.levels), "The level of teaching.")
    ) { Activity(kind: $0, level: $1) }
  }
}

extension Form<HeldAuthorisation> {
  static var heldAuthorisation: Form {
    record(
      "licence", "An authorisation that the project already holds.",
      required("id", .declares(.licence), "The name by which the project refers to it."),
      required("of", .rule(.authorisation), "The authorisation of the catalog that it is one of."),
      optional("number", .label, "Its number."),
      optional("holder", .refers(to: .organisation), "Who holds it."),
      optional(
        "items", .oneOrMany(.refers(to: .item)), "Items covered; left out, none for certain."),
      optional("destinations", .oneOrMany(.place), "Destinations covered."),
      optional("parties", .oneOrMany(.label), "Parties covered; left out, any there."),
      period()
    ) { id, of, number, holder, items, destinations, parties, period in
      HeldAuthorisation(
        id: id, of: of, number: number, holder: holder, items: items, destinations: destinations,
        parties: parties, period: period)
    }
  }
}
