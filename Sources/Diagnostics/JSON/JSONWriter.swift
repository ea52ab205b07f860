/// Writes diagnostics for programs, as one JSON object.
package struct JSONWriter: Sendable {
  /// The version of the shape; it grows when a member changes its meaning or goes.
  package static let schemaVersion = 1

  /// A writer.
  package init() {}

  /// The diagnostics in the order given; members without content are left out.
  package func write(_ diagnostics: [Diagnostic], sources: SourceStore) -> String {
    let texts = sources.texts(for: diagnostics)
    return JSONValue.sorted([
      "schemaVersion": .integer(Self.schemaVersion),
      "diagnostics": .array(diagnostics.map { value($0, texts) }),
    ]).text
  }

  private func value(_ diagnostic: Diagnostic, _ texts: [String: SourceText]) -> JSONValue {
    .compact([
      "code": .string(diagnostic.code.description),
      "severity": .string(diagnostic.severity.rawValue),
      "summary": .string(diagnostic.summary),
      "explanation": diagnostic.explanation.map { .string($0) },
      "span": diagnostic.span.map { value($0, texts) },
      "labels": .array(
        diagnostic.labels.map {
          .sorted(["span": value($0.span, texts), "text": .string($0.text)])
        }),
      "notes": .array(diagnostic.notes.map { .string($0) }),
      "fixes": .array(diagnostic.fixes.map { value($0, texts) }),
    ])
  }

  private func value(_ fix: Fix, _ texts: [String: SourceText]) -> JSONValue {
    .compact([
      "title": .string(fix.title),
      "applicability": fix.edits.isEmpty ? nil : .string(fix.applicability.rawValue),
      "edits": .array(
        fix.edits.map {
          .sorted(["span": value($0.span, texts), "replacement": .string($0.replacement)])
        }),
    ])
  }

  private func value(_ span: Span, _ texts: [String: SourceText]) -> JSONValue {
    let text = texts[span.path]
    return .sorted([
      "path": .string(span.path),
      "start": value(span.range.lowerBound, text),
      "end": value(span.range.upperBound, text),
    ])
  }

  private func value(_ offset: Int, _ text: SourceText?) -> JSONValue {
    let position = text?.position(at: offset)
    return .compact([
      "offset": .integer(offset),
      "line": position.map { .integer($0.line) },
      "column": position.map { .integer($0.column) },
    ])
  }
}
