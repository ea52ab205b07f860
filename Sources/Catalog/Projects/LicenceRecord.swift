import Regulation
import YAMLTree

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
      period(),
      Part.terms
    ) { id, of, number, holder, items, destinations, parties, period, terms in
      HeldAuthorisation(
        id: id, of: of, number: number, holder: holder, signatories: terms.signatories,
        sublicensees: terms.sublicensees, items: items, entries: terms.entries,
        destinations: destinations, parties: parties, nationalities: terms.nationalities,
        limits: terms.limits, used: terms.used, provisos: terms.provisos, period: period)
    }
  }
}

/// How far a licence reaches besides its items, destinations and parties.
private struct LicenceTerms: Sendable {
  let signatories: [String]?
  let sublicensees: [String]?
  let entries: [EntryID]?
  let nationalities: [PlaceCode]?
  let limits: HeldAuthorisation.Limits?
  let used: HeldAuthorisation.Limits?
  let provisos: [HeldAuthorisation.Proviso]
}

extension Part<LicenceTerms> {
  fileprivate static var terms: Part {
    group(
      optional(
        "signatories", .oneOrMany(.label), "Who signed an agreement and may receive under it."),
      optional("sublicensees", .oneOrMany(.label), "To whom those may pass it on."),
      optional(
        "entries", .oneOrMany(.entry), "Entries or paragraphs that it is limited to."),
      optional(
        "nationalities", .oneOrMany(.place), "Places of whose nationals it covers the people."),
      optional("limits", .limits, "The most that it allows."),
      optional("used", .limits, "What of that is used up."),
      optional("provisos", .oneOrMany(.proviso), default: [], "Conditions that it states.")
    ) { signatories, sublicensees, entries, nationalities, limits, used, provisos in
      LicenceTerms(
        signatories: signatories, sublicensees: sublicensees, entries: entries,
        nationalities: nationalities, limits: limits, used: used, provisos: provisos)
    }
  }
}

extension Form<HeldAuthorisation.Limits> {
  fileprivate static var limits: Form {
    record(
      "limits", "An amount of money and of goods.",
      optional("value", .money, "The amount of money."),
      optional("quantity", .quantity, "The amount of goods.")
    ) { HeldAuthorisation.Limits(value: $0, quantity: $1) }
  }
}

extension Form<HeldAuthorisation.Proviso> {
  fileprivate static var proviso: Form {
    short(
      Form<String>.text.map { HeldAuthorisation.Proviso(title: $0) },
      or: record(
        "proviso", "A condition that a licence states, and whether it is met.",
        required("title", .text, "The condition in our own words."),
        optional("met", .flag, "Whether it is met; left out, nobody said.")
      ) { HeldAuthorisation.Proviso(title: $0, met: $1) })
  }
}
