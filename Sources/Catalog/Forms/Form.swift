import YAMLTree

/// How a value is written, and how it is read: the two cannot drift apart.
struct Form<Value: Sendable>: Sendable {
  let shape: Shape
  /// The value, or nil where it could not be read; then a diagnostic says why.
  let read: @Sendable (YAMLNode, inout Reading) -> Value?
}

extension Form {
  /// The form whose values are made from this form's values.
  func map<Result>(_ transform: @escaping @Sendable (Value) -> Result) -> Form<Result> {
    Form<Result>(shape: shape) { node, reading in read(node, &reading).map(transform) }
  }

  /// The form with a further check that may report, and refuse the value.
  func checked<Result>(
    _ check: @escaping @Sendable (Value, YAMLNode, inout Reading) -> Result?
  ) -> Form<Result> {
    Form<Result>(shape: shape) { node, reading in
      read(node, &reading).flatMap { check($0, node, &reading) }
    }
  }

  /// The form with the place of each value.
  var placed: Form<Placed<Value>> {
    checked { value, node, _ in Placed(value: value, node: node) }
  }
}
