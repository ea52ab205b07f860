/// What a field of the project holds, with the type that the model gives it.
package struct FactValue: Sendable, Hashable {
  private let stored: any (Sendable & Hashable)

  package init(_ value: some Sendable & Hashable) { stored = value }

  /// The value as the type that it has; nil where it is of another.
  package func `as`<Value>(_ type: Value.Type) -> Value? { stored as? Value }

  package static func == (left: Self, right: Self) -> Bool {
    AnyHashable(left.stored) == AnyHashable(right.stored)
  }

  package func hash(into hasher: inout Hasher) { stored.hash(into: &hasher) }
}
