/// Markup that is written unescaped, hence a type of its own that no text converts to.
package struct RawHTML: Sendable, Hashable {
  /// The markup.
  package let markup: String

  /// Vouches for markup: every piece of outside text in it must already be escaped.
  package init(trusted markup: String) { self.markup = markup }
}
