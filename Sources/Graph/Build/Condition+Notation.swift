import Regulation

extension Condition {
  /// The condition as JSON in the notation of the catalog files, for people to query.
  var json: String { Notation.list(asList).description }

  /// A list means all, so the outermost `all` needs no word.
  private var asList: [Notation] {
    if case .all(let parts) = self { parts.map(\.notation) } else { [notation] }
  }

  private var notation: Notation {
    switch self {
    case .all(let parts): .object([("all", .list(parts.map(\.notation)))])
    case .any(let parts): .object([("any", .list(parts.map(\.notation)))])
    case .not(let part): .object([("not", part.notation)])
    case .confirm(let confirmation):
      .object([
        (
          "confirm",
          .object([
            ("id", .text(confirmation.id)), ("question", .text(confirmation.question)),
            ("per", .text(confirmation.per.rawValue)),
          ])
        )
      ])
    case .fact(let test): .object([(test.key.rawValue, test.argument.notation)])
    }
  }
}

extension FactTest.Argument {
  fileprivate var notation: Notation {
    switch self {
    case .flag(let flag): .flag(flag)
    case .words(let words): .list(words.map { .text($0) })
    case .places(let terms): .texts(terms)
    case .scopes(let scopes): .texts(scopes)
    case .rules(let rules): .texts(rules)
    case .chart(let chart): .text(chart.text)
    case .comparison(let comparison): .object([comparison.field])
    case .content(let test):
      .object(
        [("of", .texts(test.of)), test.share.field]
          + (test.includes.isEmpty ? [] : [("includes", .texts(test.includes))]))
    case .money(let test): .object([test.value.field, ("currency", .text(test.currency))])
    case .measure(let test):
      .object([
        ("quantity", .text(test.quantity)), ("unit", .text(test.unit)), test.value.field,
      ])
    case .day(.before(let day)): .object([("before", .text(day.description))])
    case .day(.since(let day)): .object([("since", .text(day.description))])
    case .tie(let test):
      .object(
        [("outside", .texts(test.outside)), ("kinds", .list(test.kinds.map { .text($0) }))]
          + (test.share.map { [$0.field] } ?? []))
    case .partyFlags(let flags): .list(flags.map(\.notation))
    case .ownership(let test):
      .object([
        test.owners.field, test.share.field, ("aggregate", .flag(test.aggregate)),
        ("control", .flag(test.control)),
      ])
    }
  }
}

extension Notation {
  fileprivate static func texts(_ values: [some CustomStringConvertible]) -> Notation {
    .list(values.map { .text($0.description) })
  }
}

extension Comparison {
  /// The operator as key; a bound that no decimal states exactly stays text.
  fileprivate var field: (key: String, value: Notation) {
    let digits = bound.description
    let isDecimal = !digits.utf8.contains(UInt8(ascii: "/"))
    return (`operator`.rawValue, isDecimal ? .number(digits) : .text(digits))
  }
}

extension PartyFlag {
  fileprivate var notation: Notation {
    guard let footnote else { return .text(flag.text) }
    return .object([("list", .text(flag.text)), ("footnote", .text(footnote))])
  }
}

extension OwnershipTest.Owners {
  fileprivate var field: (key: String, value: Notation) {
    switch self {
    case .places(let terms): ("places", .texts(terms))
    case .flagged(let flags): ("flags", .list(flags.map(\.notation)))
    }
  }
}
