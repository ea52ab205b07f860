import Diagnostics
import Regulation
import YAMLTree

/// The wording for values that are not of the form their key wants.
extension Diagnostic {
  static func wrongKind(_ node: YAMLNode, expected noun: String) -> Diagnostic {
    let found =
      switch node.kind {
      case .mapping: "a mapping"
      case .sequence: "a list"
      case .scalar: "a text"
      }
    return Diagnostic(
      code: "REC-0201", severity: .error, summary: "\(noun) is expected, and this is \(found)",
      span: node.headline, fixes: [.advice("write \(noun)")])
  }

  static func noValue(_ scalar: YAMLScalar, expected noun: String) -> Diagnostic {
    let found = scalar.isAbsent ? "nothing" : scalar.isNull ? "null" : "an empty text"
    return Diagnostic(
      code: "REC-0202", severity: .error, summary: "\(noun) is expected, and this is \(found)",
      explanation: "left out and empty do not mean the same", span: scalar.span,
      fixes: [.advice("write \(noun), or leave the key out where it may be")])
  }

  static func malformed(_ scalar: YAMLScalar, expected noun: String) -> Diagnostic {
    let upper = scalar.text.uppercased()
    let capitals =
      PlaceCode(scalar.text) == nil && PlaceCode(upper) != nil && noun.contains("place")
    return Diagnostic(
      code: "REC-0203", severity: .error, summary: "'\(scalar.text)' is not \(noun)",
      span: scalar.span,
      fixes: capitals ? .replacing(scalar, by: upper) : [.advice("write \(noun)")])
  }

  static func unknownWord(_ scalar: YAMLScalar, among words: [String]) -> Diagnostic {
    Diagnostic(
      code: "REC-0204", severity: .error, summary: "'\(scalar.text)' is not a word known here",
      explanation: "the vocabulary is closed", span: scalar.span,
      notes: ["known words: \(words.joined(separator: ", "))"],
      fixes: .replacing(scalar, by: Suggestion.closest(to: scalar.text, among: words)))
  }

  static func unknownWord(
    _ scalar: YAMLScalar, _ word: String, of vocabulary: String, among words: [String]
  ) -> Diagnostic {
    let closest = Suggestion.closest(to: word, among: words)
    let text = closest.map { scalar.text.replacing(word, with: $0) }
    return Diagnostic(
      code: "REC-0204", severity: .error,
      summary: "'\(word)' is not a word of the vocabulary '\(vocabulary)'",
      explanation: words.isEmpty
        ? "the catalog declares no word of it" : "the catalog does not declare it",
      span: scalar.span,
      notes: words.isEmpty ? [] : ["known words: \(words.joined(separator: ", "))"],
      fixes: text.map { .replacing(scalar, by: $0) }
        ?? [.advice("use a word of the vocabulary, or declare this one in the catalog")])
  }

  static func noUnit(_ scalar: YAMLScalar) -> Diagnostic {
    Diagnostic(
      code: "REC-0209", severity: .error, summary: "'\(scalar.text)' has no unit",
      explanation: "in another unit it is another value", span: scalar.span,
      fixes: [.advice("write '{value: \(scalar.text), unit: …}'")])
  }

  static func notAFlag(_ scalar: YAMLScalar) -> Diagnostic {
    let meant = ["yes": "true", "on": "true", "no": "false", "off": "false"]
    return Diagnostic(
      code: "REC-0205", severity: .error, summary: "'\(scalar.text)' is neither 'true' nor 'false'",
      span: scalar.span, fixes: .replacing(scalar, by: meant[scalar.text.lowercased()]))
  }

  static func outOfBounds(_ scalar: YAMLScalar, _ bounds: ClosedRange<Int>) -> Diagnostic {
    Diagnostic(
      code: "REC-0206", severity: .error,
      summary:
        "'\(scalar.text)' does not lie between \(bounds.lowerBound) and \(bounds.upperBound)",
      explanation: "both ends are allowed", span: scalar.span,
      fixes: [.advice("correct the number")])
  }

  static func periodEndsFirst(from: YAMLScalar, until: YAMLScalar) -> Diagnostic {
    Diagnostic(
      code: "REC-0207", severity: .error,
      summary: "the period ends on \(until.text), before it begins",
      explanation: "both days belong to the period", span: until.span,
      labels: [Label(span: from.span, text: "it begins here")],
      fixes: [.advice("correct one of the days, or remove the record")])
  }

  static func repeated(_ scalar: YAMLScalar, first: YAMLScalar) -> Diagnostic {
    Diagnostic(
      code: "REC-0208", severity: .warning, summary: "'\(scalar.text)' stands twice in the list",
      explanation: "once says as much", span: scalar.span,
      labels: [Label(span: first.span, text: "it stands here already")],
      fixes: [.advice("remove one; perhaps another was meant")])
  }

  static func retyped(_ scalar: YAMLScalar, as retyping: YAMLRetyping) -> Diagnostic {
    Diagnostic(
      code: "REC-0301", severity: .warning,
      summary: "another YAML reader takes '\(scalar.text)' for \(retyping.noun)",
      explanation: "a text is meant here", span: scalar.span, fixes: [scalar.quotingFix])
  }

  static func unknownFact(_ key: YAMLScalar, known: [String]) -> Diagnostic {
    Diagnostic(
      code: "REC-0401", severity: .error, summary: "no fact is called '\(key.text)'",
      explanation: "a rule can ask only for facts of the vocabulary", span: key.span,
      notes: ["'comity facts' prints the vocabulary"],
      fixes: .replacing(key, by: Suggestion.closest(to: key.text, among: known)))
  }
}

extension YAMLRetyping {
  fileprivate var noun: String {
    switch self {
    case .boolean: "true or false"
    case .null: "no value"
    case .integer: "a number"
    case .octal: "an octal number"
    case .sexagesimal: "a number to the base of sixty"
    case .float: "a number"
    }
  }
}
