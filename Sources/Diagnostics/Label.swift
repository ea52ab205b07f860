/// A second place that a diagnostic points at.
package struct Label: Hashable, Sendable {
  /// Where it points.
  package let span: Span

  /// What is to be seen there, in a few words.
  package let text: String

  /// A label that says `text` about `span`.
  package init(span: Span, text: String) {
    self.span = span
    self.text = text
  }
}
