/// A heading and what stands under it; its level and number follow from nesting.
package struct Section: BlockContent, Sendable, Hashable {
  /// The identity that references name; unique within a document.
  package let id: String
  /// The heading without its number.
  package let title: Prose
  /// What stands under the heading.
  package let blocks: [Block]

  /// Makes a section; sections inside `blocks` become subsections.
  package init(_ id: String, _ title: Prose, @BlockBuilder blocks: () -> [Block]) {
    self.id = id
    self.title = title
    self.blocks = blocks()
  }

  /// The section as a block.
  package var block: Block { .section(self) }
}
