/// Text behind a summary line, closed on screen and open on paper: proofs.
package struct Details: BlockContent, Sendable, Hashable {
  /// The line that is always shown.
  package let summary: Prose
  /// What the reader finds on opening it.
  package let blocks: [Block]

  /// Makes an expandable part.
  package init(_ summary: Prose, @BlockBuilder blocks: () -> [Block]) {
    self.summary = summary
    self.blocks = blocks()
  }

  /// The part as a block.
  package var block: Block { .details(self) }
}
