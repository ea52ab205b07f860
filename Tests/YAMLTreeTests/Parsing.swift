import Diagnostics
import Testing
import YAMLTree

/// A parsed text with what the tests ask about it.
struct Parsed {
  let root: YAMLNode?
  let diagnostics: [Diagnostic]
  let source: SourceText

  init(_ bytes: [UInt8], limits: YAMLLimits = .standard) {
    (root, diagnostics) = YAMLDocument.parse(path: "t.yaml", bytes: bytes, limits: limits)
    source = SourceText(path: "t.yaml", bytes: bytes)
  }

  init(_ text: String, limits: YAMLLimits = .standard) {
    self.init(Array(text.utf8), limits: limits)
  }

  /// The bytes under a span as text.
  func text(_ span: Span?) -> String? {
    span.map { String(decoding: source.bytes[$0.range], as: UTF8.self) }
  }

  /// "CODE line:column" of each diagnostic.
  var summary: [String] {
    diagnostics.map { diagnostic in
      let position = diagnostic.span.map { source.position(at: $0.range.lowerBound) }
      return "\(diagnostic.code) " + (position.map { "\($0.line):\($0.column)" } ?? "-")
    }
  }
}

extension YAMLNode {
  /// The tree as nested text, to compare shapes.
  var outline: String {
    if let mapping {
      return "{" + mapping.map { "\($0.key.text): \($0.value.outline)" }.joined(separator: ", ")
        + "}"
    }
    if let sequence { return "[" + sequence.map(\.outline).joined(separator: ", ") + "]" }
    return text ?? ""
  }
}
