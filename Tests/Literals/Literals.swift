package import Regulation

// Literals for the small values that a sample is full of; a misspelt one is a defect of the test.

extension Identifier: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self = known(Self(text), text) }
}

extension EntryID: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self = known(Self(text), text) }
}

extension PlaceCode: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self = known(Self(text), text) }
}

extension ControlCode: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self = known(Self(text), text) }
}

extension CivilDate: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self = known(Self(text), text) }
}

extension PlaceTerm: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self = known(Self(text), text) }
}

extension Scope: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self = known(Self(text), text) }
}

extension RuleTarget: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self = known(Self(text), text) }
}

private func known<Value>(_ value: Value?, _ text: String) -> Value {
  guard let value else { preconditionFailure("'\(text)' is not a \(Value.self)") }
  return value
}
