import Diagnostics

/// Turns shapes into schemas, each named shape into one definition.
struct SchemaDefinitions {
  private var byName: [String: JSONValue] = [:]

  /// The definitions made so far, by name.
  var sorted: [(key: String, value: JSONValue)] { byName.sorted { $0.key < $1.key } }

  /// The schema of a shape; definitions that it needs are added.
  mutating func schema(of shape: Shape) -> JSONValue {
    switch shape {
    case .text(let text): schema(of: text)
    case .words(let words): .object([("enum", .array(words.map { .string($0) }))])
    case .flag: .object([("type", .string("boolean"))])
    case .number(let bounds): schema(ofNumberWithin: bounds)
    case .list(let element):
      .object([("type", .string("array")), ("items", schema(of: element))])
    case .map(let key, let value):
      .object([
        ("type", .string("object")), ("propertyNames", keySchema(of: key)),
        ("additionalProperties", schema(of: value)),
      ])
    case .record(let record): reference(to: record.name) { $0.schema(of: record) }
    case .either(let shapes): .object([("anyOf", .array(shapes.map { schema(of: $0) }))])
    case .named(let name, let shape): reference(to: "\(name)s") { $0.schema(of: shape()) }
    }
  }

  /// A reference to a definition, which is made on first use; a shape may hold itself.
  private mutating func reference(
    to name: String, _ make: (inout SchemaDefinitions) -> JSONValue
  ) -> JSONValue {
    if byName[name] == nil {
      byName[name] = .object([])
      byName[name] = make(&self)
    }
    return .object([("$ref", .string("#/definitions/\(name)"))])
  }

  private func schema(of text: TextShape) -> JSONValue {
    var members: [(key: String, value: JSONValue)] = [
      (
        "type",
        text.mayBeNumber ? .array([.string("string"), .string("number")]) : .string("string")
      )
    ]
    if let pattern = text.pattern { members.append(("pattern", .string(pattern))) }
    return .object(members)
  }

  /// Keys are texts whatever they look like, so their schema has no type.
  private func keySchema(of text: TextShape) -> JSONValue {
    .object(text.pattern.map { [("pattern", .string($0))] } ?? [])
  }

  private func schema(ofNumberWithin bounds: ClosedRange<Int>?) -> JSONValue {
    var members: [(key: String, value: JSONValue)] = [("type", .string("number"))]
    if let bounds {
      members.append(("minimum", .integer(bounds.lowerBound)))
      members.append(("maximum", .integer(bounds.upperBound)))
    }
    return .object(members)
  }

  private mutating func schema(of record: RecordShape) -> JSONValue {
    var properties: [(key: String, value: JSONValue)] = []
    for field in record.fields {
      // Beside '$ref' draft 7 reads nothing, so a reference stands in a list of its own.
      var members: [(key: String, value: JSONValue)] = [
        ("description", .string(field.documentation))
      ]
      let schema = schema(of: field.shape)
      if case .object(let own) = schema, own.first?.key != "$ref" {
        members += own
      } else {
        members.append(("allOf", .array([schema])))
      }
      properties.append((field.key, .object(members)))
    }
    let required = record.fields.filter(\.isRequired).map { JSONValue.string($0.key) }
    var members: [(key: String, value: JSONValue)] = [
      ("description", .string(record.documentation)), ("type", .string("object")),
      ("properties", .object(properties)),
    ]
    if !required.isEmpty { members.append(("required", .array(required))) }
    members.append(("additionalProperties", .boolean(false)))
    return .object(members)
  }
}
