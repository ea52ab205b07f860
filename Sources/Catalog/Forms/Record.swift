import YAMLTree

/// The form of a mapping whose keys are those of its parts and no others.
func record<each Value: Sendable, Result: Sendable>(
  _ name: String, _ documentation: String, _ parts: repeat Part<each Value>,
  make: @escaping @Sendable (repeat each Value) -> Result
) -> Form<Result> {
  let whole = group(repeat each parts, make: make)
  let shape = RecordShape(name: name, documentation: documentation, fields: whole.fields)
  return Form(shape: .record(shape)) { node, reading in
    guard let mapping = node.mapping else {
      reading.report(.wrongKind(node, expected: Shape.record(shape).noun))
      return nil
    }
    reading.checkKeys(of: mapping, against: shape)
    return reading.inRecord { whole.read(mapping, &$0) }
  }
}
