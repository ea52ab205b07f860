/// A number compared with a bound.
package struct Comparison: Sendable, Hashable {
  package enum Operator: String, Sendable, CaseIterable {
    case atLeast = "at-least"
    case above
    case atMost = "at-most"
    case below
  }

  package let `operator`: Operator
  package let bound: Rational

  package init(operator: Operator, bound: Rational) {
    self.operator = `operator`
    self.bound = bound
  }

  /// Whether the value stands in the relation to the bound.
  package func holds(for value: Rational) -> Bool {
    switch `operator` {
    case .atLeast: value >= bound
    case .above: value > bound
    case .atMost: value <= bound
    case .below: value < bound
    }
  }
}

/// A share of controlled content by origin, in per cent of the item's value.
package struct ContentTest: Sendable, Hashable {
  package let of: [PlaceTerm]
  package let share: Comparison
  /// Where stated, the content must include one of these.
  package let includes: [Scope]

  package init(of places: [PlaceTerm], share: Comparison, includes: [Scope]) {
    self.of = places
    self.share = share
    self.includes = includes
  }
}

/// A consignment's value compared in one currency.
package struct MoneyTest: Sendable, Hashable {
  package let value: Comparison
  /// ISO 4217 code; a value in another currency leaves the answer unknown.
  package let currency: String

  package init(value: Comparison, currency: String) {
    self.value = value
    self.currency = currency
  }
}

/// Ownership of a party by persons of some place or by flagged parties, in per cent.
package struct OwnershipTest: Sendable, Hashable {
  package enum Owners: Sendable, Hashable {
    case places([PlaceTerm])
    case flagged([PartyFlag])
  }

  package let owners: Owners
  package let share: Comparison
  /// Whether the shares of several such owners add up.
  package let aggregate: Bool
  /// Whether control without the share suffices.
  package let control: Bool

  package init(owners: Owners, share: Comparison, aggregate: Bool, control: Bool) {
    self.owners = owners
    self.share = share
    self.aggregate = aggregate
    self.control = control
  }

  /// Whether listed owners are asked for: like listing itself, silence counts as none.
  package var isByFlag: Bool {
    switch owners {
    case .flagged: true
    case .places: false
    }
  }
}

/// A measured value of the item compared with a bound in one unit.
package struct MeasureTest: Sendable, Hashable {
  package let quantity: String
  package let unit: String
  package let value: Comparison

  package init(quantity: String, unit: String, value: Comparison) {
    self.quantity = quantity
    self.unit = unit
    self.value = value
  }
}

/// A day compared with a bound.
package enum DayTest: Sendable, Hashable {
  case before(CivilDate)
  case since(CivilDate)

  /// Whether the day stands in the relation to the bound.
  package func holds(for day: CivilDate) -> Bool {
    switch self {
    case .before(let bound): day < bound
    case .since(let bound): day >= bound
    }
  }
}

/// A tie of a person to a party that is not of these places: of one of these kinds, or worth such a
/// share of income.
package struct TieTest: Sendable, Hashable {
  package let outside: [PlaceTerm]
  package let kinds: [String]
  /// In per cent of income; nil where the share does not matter.
  package let share: Comparison?

  package init(outside: [PlaceTerm], kinds: [String], share: Comparison?) {
    self.outside = outside
    self.kinds = kinds
    self.share = share
  }
}
