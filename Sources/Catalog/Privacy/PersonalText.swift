package import Diagnostics
import YAMLTree

/// What a project or a case says of persons, so that no diagnostic repeats it.
///
/// Diagnostics are copied into tickets and logs. Keys, ids and whatever does not stand with a person are
/// shown as written; names, births, other facts of persons, and comments are shown as stars of the same
/// length, so that the marks still fall on their places.
package struct PersonalText {
  /// The file with stars in the place of what is personal.
  package let masked: [UInt8]
  private let values: Set<String>
  private let isUnderstood: Bool

  /// Looks through a file; where it cannot be read as YAML, nothing but its keys is shown.
  package init(path: String, bytes: [UInt8]) {
    let root = YAMLDocument.parse(path: path, bytes: bytes).root
    var shown = ShownText()
    if let root { shown.add(root, isPersonal: false) } else { shown.addKeys(of: bytes) }
    isUnderstood = root != nil
    values = shown.hidden
    masked = shown.masked(bytes)
  }

  /// The diagnostics, in which nothing personal is quoted; an edit that would write some is left out.
  package func masked(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.map { diagnostic in
      Diagnostic(
        code: diagnostic.code, severity: diagnostic.severity, summary: masked(diagnostic.summary),
        explanation: diagnostic.explanation.map(masked), span: diagnostic.span,
        labels: diagnostic.labels.map { Label(span: $0.span, text: masked($0.text)) },
        notes: diagnostic.notes.map(masked),
        fixes: diagnostic.fixes.map { fix in
          let isPersonal = fix.edits.contains { isQuoting($0.replacement) }
          return Fix(
            title: masked(fix.title), edits: isPersonal ? [] : fix.edits,
            applicability: fix.applicability)
        })
    }
  }

  /// The text with an ellipsis for each quotation of something personal.
  private func masked(_ text: String) -> String {
    var parts = text.split(separator: "'", omittingEmptySubsequences: false).map(String.init)
    // What stands between two quotes is every second part.
    for place in stride(from: 1, to: parts.count - 1, by: 2) where isHidden(parts[place]) {
      parts[place] = "…"
    }
    var result = parts.joined(separator: "'")
    // A value that holds a quote itself falls into several parts.
    for value in values where value.contains("'") { result = result.replacing(value, with: "…") }
    return result
  }

  private func isHidden(_ quoted: String) -> Bool {
    values.contains(quoted) || !isUnderstood && quoted.contains { $0.isLetter && !$0.isLowercase }
      || isQuoting(quoted)
  }

  private func isQuoting(_ text: String) -> Bool {
    values.contains { $0.count > 3 && text.contains($0) }
  }
}
