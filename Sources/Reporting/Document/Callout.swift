/// A boxed statement that the reader must not miss.
package struct Callout: BlockContent, Sendable, Hashable {
  /// How the statement is to be read.
  package let tone: Tone
  /// The statement in a few words.
  package let title: String
  /// What follows from it.
  package let blocks: [Block]

  /// Makes a boxed statement.
  package init(_ tone: Tone, _ title: String, @BlockBuilder blocks: () -> [Block] = { [] }) {
    self.tone = tone
    self.title = title
    self.blocks = blocks()
  }

  /// The statement as a block.
  package var block: Block { .callout(self) }
}
