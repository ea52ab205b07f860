/// A replacement of the bytes under a span.
package struct Edit: Hashable, Sendable {
  /// The bytes to replace; empty to insert.
  package let span: Span

  /// The text to put there.
  package let replacement: String

  /// An edit that puts `replacement` in the place of `span`.
  package init(span: Span, replacement: String) {
    self.span = span
    self.replacement = replacement
  }
}
