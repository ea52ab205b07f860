/// Things to do, each open or done.
package struct Checklist: BlockContent, Sendable, Hashable {
  /// One thing to do.
  package struct Item: Sendable, Hashable {
    /// What is to be done.
    package let text: Prose
    /// Whether it has been done.
    package let isDone: Bool

    /// Makes a thing to do.
    package init(_ text: Prose, isDone: Bool = false) {
      self.text = text
      self.isDone = isDone
    }
  }

  /// The things to do, in order.
  package let items: [Item]

  /// Makes a checklist.
  package init(_ items: [Item]) { self.items = items }

  /// The checklist as a block.
  package var block: Block { .checklist(self) }
}
