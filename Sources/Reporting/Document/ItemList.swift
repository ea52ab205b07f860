/// Bullets or numbered steps.
package struct ItemList: BlockContent, Sendable, Hashable {
  /// How the items are marked.
  package enum Style: Sendable, Hashable {
    /// Items whose order says nothing.
    case bullets
    /// Items that follow one another.
    case numbers
  }

  /// How the items are marked.
  package let style: Style
  /// The blocks of each item.
  package let items: [[Block]]

  /// Makes a list whose items hold blocks of any kind.
  package init(_ style: Style, items: [[Block]]) {
    self.style = style
    self.items = items
  }

  /// Makes a list whose items are one paragraph each.
  package init(_ style: Style, _ items: [Prose]) {
    self.init(style, items: items.map { [.paragraph($0)] })
  }

  /// The list as a block.
  package var block: Block { .list(self) }
}
