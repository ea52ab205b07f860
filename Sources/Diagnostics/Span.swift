/// A run of bytes in one source text.
package struct Span: Hashable, Sendable {
  /// The path of the text, as the user wrote it or relative to the catalog.
  package let path: String

  /// UTF-8 byte offsets from the start of the text; a byte order mark counts.
  package let range: Range<Int>

  /// A span over `range` of the text at `path`.
  package init(path: String, range: Range<Int>) {
    self.path = path
    self.range = range
  }
}

extension Span: Comparable {
  /// Orders by path, then start, then end.
  package static func < (left: Span, right: Span) -> Bool {
    if left.path != right.path { return left.path < right.path }
    return (left.range.lowerBound, left.range.upperBound)
      < (right.range.lowerBound, right.range.upperBound)
  }
}
