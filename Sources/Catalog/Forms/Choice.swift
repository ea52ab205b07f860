import YAMLTree

/// A word under `key` that tells which further keys the record has.
///
/// Keys of the kinds not chosen are errors.
func choice<Kind: Sendable, Value: Sendable>(
  _ key: String, _ documentation: String, among kinds: [Kind], _ part: (Kind) -> Part<Value>
) -> Part<Value> where Kind: RawRepresentable, Kind.RawValue == String {
  let word = required(key, .word(kinds.map(\.rawValue)), documentation)
  let parts = Dictionary(uniqueKeysWithValues: kinds.map { ($0.rawValue, part($0)) })
  let all = kinds.flatMap { part($0).fields }.asOptional
  return Part(fields: word.fields + all) { mapping, reading in
    guard let chosen = word.read(mapping, &reading), let part = parts[chosen] else { return nil }
    let own = part.fields.map(\.key)
    for field in all where !own.contains(field.key) {
      guard let stray = mapping.pair(forKey: field.key)?.key, let kind = mapping[key]?.scalar else {
        continue
      }
      reading.report(.inapplicable(stray, to: kind))
    }
    return part.read(mapping, &reading)
  }
}
