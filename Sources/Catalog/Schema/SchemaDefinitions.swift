/// Turns shapes into schemas, each named shape into one definition.
struct SchemaDefinitions {
  private var byName: [String: SchemaNode] = [:]

  /// The definitions made so far, by name.
  var sorted: [(key: String, value: SchemaNode)] { byName.sorted { $0.key < $1.key } }

  /// The schema of a shape; definitions that it needs are added.
  mutating func schema(of shape: Shape) -> SchemaNode {
    switch shape {
    case .text(let text): schema(of: text)
    case .words(let words): .object([("enum", .list(words.map { .text($0) }))])
    case .flag: .object([("type", .text("boolean"))])
    case .number(let bounds): schema(ofNumberWithin: bounds)
    case .list(let element):
      .object([("type", .text("array")), ("items", schema(of: element))])
    case .map(let key, let value):
      .object([
        ("type", .text("object")), ("propertyNames", keySchema(of: key)),
        ("additionalProperties", schema(of: value)),
      ])
    case .record(let record): reference(to: record.name) { $0.schema(of: record) }
    case .either(let shapes): .object([("anyOf", .list(shapes.map { schema(of: $0) }))])
    case .named(let name, let shape): reference(to: "\(name)s") { $0.schema(of: shape()) }
    }
  }

  /// A reference to a definition, which is made on first use; a shape may hold itself.
  private mutating func reference(
    to name: String, _ make: (inout SchemaDefinitions) -> SchemaNode
  ) -> SchemaNode {
    if byName[name] == nil {
      byName[name] = .object([])
      byName[name] = make(&self)
    }
    return .object([("$ref", .text("#/definitions/\(name)"))])
  }

  private func schema(of text: TextShape) -> SchemaNode {
    var members: [(key: String, value: SchemaNode)] = [
      ("type", text.mayBeNumber ? .list([.text("string"), .text("number")]) : .text("string"))
    ]
    if let pattern = text.pattern { members.append(("pattern", .text(pattern))) }
    return .object(members)
  }

  /// Keys are texts whatever they look like, so their schema has no type.
  private func keySchema(of text: TextShape) -> SchemaNode {
    .object(text.pattern.map { [("pattern", .text($0))] } ?? [])
  }

  private func schema(ofNumberWithin bounds: ClosedRange<Int>?) -> SchemaNode {
    var members: [(key: String, value: SchemaNode)] = [("type", .text("number"))]
    if let bounds {
      members.append(("minimum", .number(bounds.lowerBound)))
      members.append(("maximum", .number(bounds.upperBound)))
    }
    return .object(members)
  }

  private mutating func schema(of record: RecordShape) -> SchemaNode {
    var properties: [(key: String, value: SchemaNode)] = []
    for field in record.fields {
      // Beside '$ref' draft 7 reads nothing, so a reference stands in a list of its own.
      var members: [(key: String, value: SchemaNode)] = [
        ("description", .text(field.documentation))
      ]
      let schema = schema(of: field.shape)
      if case .object(let own) = schema, own.first?.key != "$ref" {
        members += own
      } else {
        members.append(("allOf", .list([schema])))
      }
      properties.append((field.key, .object(members)))
    }
    let required = record.fields.filter(\.isRequired).map { SchemaNode.text($0.key) }
    var members: [(key: String, value: SchemaNode)] = [
      ("description", .text(record.documentation)), ("type", .text("object")),
      ("properties", .object(properties)),
    ]
    if !required.isEmpty { members.append(("required", .list(required))) }
    members.append(("additionalProperties", .flag(false)))
    return .object(members)
  }
}
