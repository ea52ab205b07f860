import YAMLTree

/// One way to state a value: its keys go together, the first of them leads.
struct Alternative<Value: Sendable>: Sendable {
  let part: Part<Value>

  /// The key whose presence chooses this way.
  var lead: String { part.fields[0].key }

  init(_ part: Part<Value>) { self.part = part }
}

/// Keys of which exactly one way must be chosen.
func exactlyOne<Value>(
  _ alternatives: Alternative<Value>...
) -> Part<Value> {
  let fields = alternatives.flatMap(\.part.fields).asOptional
  let leads = alternatives.map(\.lead)
  return Part(fields: fields) { mapping, reading in
    let chosen = alternatives.filter { mapping[$0.lead] != nil }
    guard let way = chosen.first else {
      reading.report(.noneOf(leads, in: mapping))
      return nil
    }
    let own = way.part.fields.map(\.key)
    for field in fields where !own.contains(field.key) {
      guard let stray = mapping.pair(forKey: field.key)?.key else { continue }
      reading.report(.excluded(stray, by: mapping.pair(forKey: way.lead)?.key))
    }
    return way.part.read(mapping, &reading)
  }
}

extension [Field] {
  /// The fields, each key once, none of them required: which are, depends on the way chosen.
  var asOptional: [Field] {
    var seen: Set<String> = []
    return filter { seen.insert($0.key).inserted }.map {
      Field(key: $0.key, isRequired: false, shape: $0.shape, documentation: $0.documentation)
    }
  }
}
