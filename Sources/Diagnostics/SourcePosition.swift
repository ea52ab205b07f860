/// A place in a text as a person names it.
package struct SourcePosition: Hashable, Sendable {
  /// The line, from 1.
  package let line: Int

  /// The column in Unicode scalars, from 1.
  package let column: Int

  /// A position at `line` and `column`, both from 1.
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
