/// What a value in a YAML file may look like: the one description behind the checks, the JSON
/// schemas and the hovers of editors.
indirect enum Shape: Sendable {
  /// A text of some kind.
  case text(TextShape)
  /// One of a closed set of words.
  case words([String])
  /// `true` or `false`.
  case flag
  /// A decimal number within bounds.
  case number(ClosedRange<Int>?)
  case list(Shape)
  /// Keys that are texts of one kind, with values of one shape.
  case map(key: TextShape, value: Shape)
  /// Keys from a closed set.
  case record(RecordShape)
  case either([Shape])
  /// A shape that is defined once under a name, and may hold itself.
  case named(String, @Sendable () -> Shape)

  /// How messages call the value, with an article.
  var noun: String {
    switch self {
    case .text(let text): text.noun
    case .words: "a word"
    case .flag: "'true' or 'false'"
    case .number: "a number"
    case .list: "a list"
    case .map: "a mapping"
    case .record(let record): "a mapping that states \(record.noun)"
    case .either(let shapes): shapes.map(\.noun).joined(separator: " or ")
    case .named(let name, _): "a \(name)"
    }
  }
}

/// A kind of text.
struct TextShape: Sendable {
  /// How messages call it, with an article: "a date such as 2026-03-31".
  let noun: String
  /// A regular expression of JSON Schema that every such text matches.
  let pattern: String?
  /// Whether editors may read the text as a number, as in `footnote: 3`.
  let mayBeNumber: Bool

  init(_ noun: String, pattern: String? = nil, mayBeNumber: Bool = false) {
    self.noun = noun
    self.pattern = pattern
    self.mayBeNumber = mayBeNumber
  }
}

/// The keys of one kind of record.
struct RecordShape: Sendable {
  /// The name of the kind, unique among all kinds.
  let name: String
  /// What such a record states, in one sentence.
  let documentation: String
  let fields: [Field]

  /// How messages call the record, with an article.
  var noun: String {
    let article = "aeio".contains(name.prefix(1)) ? "an" : "a"
    return "\(article) \(name)"
  }
}

/// One key of a record.
struct Field: Sendable {
  let key: String
  let isRequired: Bool
  let shape: Shape
  /// What the key states, in one sentence.
  let documentation: String
}
