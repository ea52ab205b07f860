import Regulation
import YAMLTree

extension Form<FactTest.Argument> {
  /// What the fact is compared with, as its documentation says.
  static func argument(of fact: FactKey) -> Form {
    switch fact.definition.shape {
    case .flag: Form<Bool>.flag.map { .flag($0) }
    case .words(let words): Form<[String]>.oneOrMany(.word(words)).map { .words($0) }
    case .vocabulary(let vocabulary):
      Form<[String]>.oneOrMany(.word(of: vocabulary)).map { .words($0) }
    case .openWords: Form<[String]>.oneOrMany(.asked(by: fact)).map { .words($0) }
    case .places: Form<[PlaceTerm]>.places.map { .places($0) }
    case .scopes: Form<[Scope]>.oneOrMany(.scope).map { .scopes($0) }
    case .rules: Form<[RuleID]>.oneOrMany(.rule(.authorisation)).map { .rules($0) }
    case .chart: Form<ChartID>.refers(to: ChartID.self).map { .chart($0) }
    case .comparison: Form<Comparison>.comparison.map { .comparison($0) }
    case .content: Form<ContentTest>.content.map { .content($0) }
    case .money: Form<MoneyTest>.money.map { .money($0) }
    case .measure: Form<MeasureTest>.measure.map { .measure($0) }
    case .day: Form<DayTest>.day.map { .day($0) }
    case .tie: Form<TieTest>.tie.map { .tie($0) }
    case .partyFlags: Form<[PartyFlag]>.partyFlags.map { .partyFlags($0) }
    case .ownership: Form<OwnershipTest>.ownership.map { .ownership($0) }
    }
  }
}

extension Form<String> {
  /// A word that a fact is compared with; asking for a column or a text rule makes it known.
  fileprivate static func asked(by fact: FactKey) -> Form {
    switch fact {
    case .control(.column): declaring(.column)
    case .control(.rule): declaring(.textRule)
    case .item(.tariff): tariffScope
    default: text
    }
  }

  private static func declaring(_ kind: NameKind) -> Form {
    text.checked { word, node, reading in
      node.scalar.map { reading.declare(Name(kind: kind, text: word), at: $0, asSubject: false) }
      return word
    }
  }
}

extension Part<Comparison> {
  /// A bound under the key that says on which side of it a number must lie.
  static var comparison: Part {
    exactlyOne(
      bound(.atLeast, "The number is this or more."),
      bound(.above, "The number is more than this."),
      bound(.atMost, "The number is this or less."), bound(.below, "The number is less than this."))
  }

  private static func bound(
    _ side: Comparison.Operator, _ documentation: String
  ) -> Alternative<Comparison> {
    Alternative(
      required(side.rawValue, .number(), documentation).map {
        Comparison(operator: side, bound: $0)
      })
  }
}

extension Form<Comparison> {
  fileprivate static var comparison: Form {
    record("comparison", "A number compared with a bound.", Part.comparison) { $0 }
  }
}

extension Form<MoneyTest> {
  /// An amount in one currency, compared with a bound.
  static var money: Form {
    record(
      "money-test", "An amount in one currency, compared with a bound.", Part.comparison,
      required("currency", .currency, "The currency; an amount in another one is unknown.")
    ) { MoneyTest(value: $0, currency: $1) }
  }
}

extension Form<ContentTest> {
  fileprivate static var content: Form {
    record(
      "content-test", "A share of controlled content by origin, in per cent of the item's value.",
      required("of", .places, "Where the content comes from."), Part.comparison,
      optional(
        "includes", .oneOrMany(.scope), default: [], "The content must include one of these.")
    ) { ContentTest(of: $0, share: $1, includes: $2) }
  }
}

extension Form<[PartyFlag]> {
  /// Party lists and statuses, in a list or alone, each perhaps narrowed to a footnote.
  static var partyFlags: Form { oneOrMany(.partyFlag) }
}

extension Form<PartyFlag> {
  fileprivate static var partyFlag: Form {
    short(
      Form<FlagID>.refers(to: FlagID.self).map { PartyFlag(flag: $0, footnote: nil) },
      or: record(
        "party-flag", "A party list, narrowed to a footnote where the list has them.",
        required("list", .refers(to: FlagID.self), "The party list."),
        optional("footnote", .label, "The footnote; left out, any or none.")
      ) { PartyFlag(flag: $0, footnote: $1) })
  }
}

extension Form<OwnershipTest> {
  fileprivate static var ownership: Form {
    record(
      "ownership-test", "Ownership of a party by others, in per cent.",
      exactlyOne(
        Alternative(
          required("places", .places, "Owners from these places.").map {
            OwnershipTest.Owners.places($0)
          }),
        Alternative(
          required("flags", .partyFlags, "Owners on these lists or with these statuses.").map {
            OwnershipTest.Owners.flagged($0)
          })),
      Part.comparison,
      optional(
        "aggregate", .flag, default: false, "Whether the shares of several such owners add up."),
      optional("control", .flag, default: false, "Whether control without the share suffices.")
    ) { owners, share, aggregate, control in
      OwnershipTest(owners: owners, share: share, aggregate: aggregate, control: control)
    }
  }
}

extension Form<MeasureTest> {
  fileprivate static var measure: Form {
    record(
      "measure-test", "A measured value of the item, compared with a bound.",
      required("quantity", .text, "What is measured."),
      required("unit", .text, "The unit of the bound."), Part.comparison
    ) { MeasureTest(quantity: $0, unit: $1, value: $2) }
  }
}

extension Form<DayTest> {
  fileprivate static var day: Form {
    record(
      "day-test", "A day compared with a bound.",
      exactlyOne(
        Alternative(required("before", .date, "The day lies before this one.").map { .before($0) }),
        Alternative(
          required("since", .date, "The day is this one or a later one.").map { .since($0) }))
    ) { $0 }
  }
}

extension Form<TieTest> {
  fileprivate static var tie: Form {
    record(
      "tie-test", "A tie of a person to a party that is not of these places.",
      required("outside", .places, "The places whose parties do not count."),
      optional(
        "kinds", .oneOrMany(.word(of: .influenceKind)), default: [],
        "Kinds of tie that count whatever the share of income."),
      optional("at-least", .percent, "The share of income from which any tie counts, in per cent.")
    ) { outside, kinds, share in
      TieTest(
        outside: outside, kinds: kinds,
        share: share.map { Comparison(operator: .atLeast, bound: $0) })
    }
  }
}
