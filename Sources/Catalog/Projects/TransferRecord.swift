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
      period("from-date", "until-date"),
      optional(
        "work-package", .refers(to: .workPackage), "The part of the project that it belongs to."),
      optional(
        "hosted", .flag,
        "Whether the item is used on the exporter's machine; left out, it is assumed not to be."),
      Part.bargain
    ) {
      id, item, from, to, mode, via, exporter, value, encrypted, endUse, activity, signatory,
      period, workPackage, hosted, bargain in
      Transfer(
        id: id, item: item, from: from, to: to, mode: mode, via: via, exporter: exporter,
        value: value, encryptedEndToEnd: encrypted, endUse: endUse, activity: activity,
        signatory: signatory, workPackage: workPackage, contractDate: bargain.contractDate,
        endUser: bargain.endUser, intermediaries: bargain.intermediaries,
        placeOfUse: bargain.placeOfUse, quantity: bargain.quantity, returnBy: bargain.returnBy,
        payment: bargain.payment, hosted: hosted, period: period)
    }
  }
}

/// What the parties agreed on: when, for whom, how much and until when.
private struct Bargain: Sendable {
  let contractDate: CivilDate?
  let endUser: String?
  let intermediaries: [String]
  let placeOfUse: PlaceCode?
  let quantity: Quantity?
  let returnBy: CivilDate?
  let payment: String?
}

extension Part<Bargain> {
  fileprivate static var bargain: Part {
    group(
      optional("contract-date", .date, "The day on which the contract was made."),
      optional(
        "end-user", .label,
        "An organisation of the project, or the name of another party; left out, who receives it."),
      optional(
        "intermediaries", .oneOrMany(.label), default: [],
        "Agents, carriers and others between exporter and end user."),
      optional("place-of-use", .place, "Where it is to be used; left out, where it goes."),
      optional("quantity", .quantity, "How much of it."),
      optional("return-by", .date, "The day by which it is to come back."),
      optional("payment", .text, "How it is paid for.")
    ) { contract, endUser, intermediaries, place, quantity, returnBy, payment in
      Bargain(
        contractDate: contract, endUser: endUser, intermediaries: intermediaries,
        placeOfUse: place, quantity: quantity, returnBy: returnBy, payment: payment)
    }
  }
}

extension Form<Money> {
  static var money: Form {
    record(
      "value", "An amount in one currency.",
      required("amount", .number(0...1_000_000_000_000), "The amount."),
      required("currency", .currency, "The currency.")
    ) { Money(amount: $0, currency: $1) }
  }
}

extension Form<EndUse> {
  static var endUse: Form {
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
      optional("kind", .word(of: .activityKind), "What sort of service it is."),
      optional("level", .word(of: .activityLevel), "The level of teaching.")
    ) { Activity(kind: $0, level: $1) }
  }
}
