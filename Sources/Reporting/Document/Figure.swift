/// A drawing with a caption and a description that stands in for it.
package struct Figure: BlockContent, Sendable, Hashable {
  /// The drawing, an SVG element made by our own code.
  package let svg: RawHTML
  /// What the drawing tells, for those who do not see it.
  package let alternative: String
  /// What the drawing shows.
  package let caption: String

  /// Makes a figure.
  package init(_ caption: String, svg: RawHTML, alternative: String) {
    self.svg = svg
    self.alternative = alternative
    self.caption = caption
  }

  /// The figure as a block.
  package var block: Block { .figure(self) }
}
