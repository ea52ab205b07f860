import Diagnostics
import YAMLTree

/// The wording for keys that are missing, unknown or at odds.
extension Diagnostic {
  static func unknownKey(_ pair: YAMLMapping.Pair, of shape: RecordShape) -> Diagnostic {
    let known = shape.fields.map(\.key)
    // In braces a comma ends a text, and what follows it becomes a key without a value.
    let isCutOff = pair.value.scalar?.isAbsent == true
    let closest = Suggestion.closest(to: pair.key.text, among: known)
    return Diagnostic(
      code: "REC-0101", severity: .error,
      summary: "\(shape.noun) has no key '\(pair.key.text)'",
      explanation: isCutOff && closest == nil
        ? "a comma before it ended the text" : "every key is read or is an error",
      span: pair.key.span,
      notes: ["keys of \(shape.noun): \(known.joined(separator: ", "))"],
      fixes: isCutOff && closest == nil
        ? [.advice("quote the text if the comma belongs to it")]
        : .replacing(pair.key, by: closest))
  }

  static func furtherUnknownKeys(
    _ count: Int, from first: YAMLScalar, of shape: RecordShape
  ) -> Diagnostic {
    Diagnostic(
      code: "REC-0101", severity: .error,
      summary: "\(shape.noun) has no key '\(first.text)' nor \(count - 1) others that follow",
      explanation: "so many are not told one by one", span: first.span,
      fixes: [.advice("see whether the file is of the kind that its first key says")])
  }

  static func missingKey(
    _ key: String, in mapping: YAMLMapping, documentation: String
  ) -> Diagnostic {
    Diagnostic(
      code: "REC-0102", severity: .error, summary: "'\(key)' is missing",
      explanation: "expected in this record", span: mapping.node.headline, notes: [documentation],
      fixes: [.advice("add '\(key)'")])
  }

  static func noneOf(_ keys: [String], in mapping: YAMLMapping) -> Diagnostic {
    Diagnostic(
      code: "REC-0103", severity: .error,
      summary: "one of \(keys.quoted(joinedBy: "or")) is missing",
      explanation: "exactly one is expected here", span: mapping.node.headline,
      fixes: [.advice("add one of them")])
  }

  static func excluded(_ key: YAMLScalar, by other: YAMLScalar?) -> Diagnostic {
    let otherText = other?.text ?? ""
    return Diagnostic(
      code: "REC-0104", severity: .error,
      summary: "'\(key.text)' does not go with '\(otherText)'",
      explanation: "only one of the two can hold", span: key.span,
      labels: other.map { [Label(span: $0.span, text: "chosen here")] } ?? [],
      fixes: [.advice("remove '\(key.text)' or '\(otherText)'")])
  }

  static func inapplicable(_ key: YAMLScalar, to kind: YAMLScalar) -> Diagnostic {
    Diagnostic(
      code: "REC-0104", severity: .error,
      summary: "'\(key.text)' says nothing about '\(kind.text)'",
      explanation: "this kind does not have the key", span: key.span,
      labels: [Label(span: kind.span, text: "the kind is stated here")],
      fixes: [.advice("remove '\(key.text)', or change the kind")])
  }

  static func unknownFileKind(_ key: YAMLScalar, known: [String]) -> Diagnostic {
    Diagnostic(
      code: "REC-0105", severity: .error, summary: "no kind of file begins with '\(key.text)'",
      explanation: "the first key tells what a file holds", span: key.span,
      notes: ["first keys: \(known.joined(separator: ", "))"],
      fixes: .replacing(key, by: Suggestion.closest(to: key.text, among: known)))
  }

  static func misplacedFile(_ key: YAMLScalar, expected: String) -> Diagnostic {
    Diagnostic(
      code: "REC-0105", severity: .error,
      summary: "this file holds '\(key.text)', not \(expected)",
      explanation: "the first key tells what a file holds", span: key.span,
      fixes: [.advice("give the path of a file that begins with the right key")])
  }
}
