/// Text kept as typed, line by line: a receipt, a rule as written in the catalog.
package struct CodeBlock: BlockContent, Sendable, Hashable {
  /// The text.
  package let text: String

  /// Makes a block of text kept as typed.
  package init(_ text: String) { self.text = text }

  /// The text as a block.
  package var block: Block { .code(self) }
}
