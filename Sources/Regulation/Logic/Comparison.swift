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
}
