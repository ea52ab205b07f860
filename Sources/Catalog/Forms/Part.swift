import YAMLTree

/// Some keys of a record that make one value together.
struct Part<Value: Sendable>: Sendable {
  let fields: [Field]
  /// The value, or nil where it could not be read; then a diagnostic says why.
  let read: @Sendable (YAMLMapping, inout Reading) -> Value?
}

extension Part {
  /// The part whose value is made from this part's value.
  func map<Result>(_ transform: @escaping @Sendable (Value) -> Result) -> Part<Result> {
    checked { value, _, _ in transform(value) }
  }

  /// The part with a further check that may report, and refuse the value.
  func checked<Result>(
    _ check: @escaping @Sendable (Value, YAMLMapping, inout Reading) -> Result?
  ) -> Part<Result> {
    Part<Result>(fields: fields) { mapping, reading in
      read(mapping, &reading).flatMap { check($0, mapping, &reading) }
    }
  }
}

/// A key that must be there.
func required<Value>(
  _ key: String, _ form: Form<Value>, _ documentation: String
) -> Part<Value> {
  let field = Field(
    key: key, isRequired: true, shape: form.shape, documentation: documentation)
  return Part(fields: [field]) { mapping, reading in
    guard let node = mapping[key] else {
      reading.report(.missingKey(key, in: mapping, documentation: documentation))
      return nil
    }
    return form.read(node, &reading)
  }
}

/// A key that may be left out; a value that cannot be read counts as left out, once reported.
func optional<Value>(
  _ key: String, _ form: Form<Value>, _ documentation: String
) -> Part<Value?> {
  let field = Field(
    key: key, isRequired: false, shape: form.shape, documentation: documentation)
  return Part(fields: [field]) { mapping, reading in
    .some(mapping[key].flatMap { form.read($0, &reading) })
  }
}

/// A key that stands for `fallback` where it is left out.
func optional<Value>(
  _ key: String, _ form: Form<Value>, default fallback: Value, _ documentation: String
) -> Part<Value> {
  optional(key, form, documentation).map { $0 ?? fallback }
}

/// Several parts that make one value together.
func group<each Value: Sendable, Result: Sendable>(
  _ parts: repeat Part<each Value>, make: @escaping @Sendable (repeat each Value) -> Result
) -> Part<Result> {
  var fields: [Field] = []
  for part in repeat each parts { fields += part.fields }
  let parts = (repeat each parts)
  return Part(fields: fields) { mapping, reading in
    // Every part reads before any is missed, so that all problems show in one run.
    let values = (repeat (each parts).read(mapping, &reading))
    do {
      return make(repeat try required(each values))
    } catch {
      return nil
    }
  }
}

private struct Missing: Error {}

private func required<Value>(_ value: Value?) throws(Missing) -> Value {
  guard let value else { throw Missing() }
  return value
}
