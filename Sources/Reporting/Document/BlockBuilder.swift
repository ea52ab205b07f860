/// A value that stands for one block in a builder.
package protocol BlockContent: Sendable {
  /// The block it stands for.
  var block: Block { get }
}

/// Collects blocks written one below the other; a bare string is a paragraph.
@resultBuilder
package enum BlockBuilder {
  /// Takes a section, table, callout and the like.
  package static func buildExpression(_ content: some BlockContent) -> [Block] { [content.block] }

  /// Takes running text as a paragraph.
  package static func buildExpression(_ prose: Prose) -> [Block] { [.paragraph(prose)] }

  /// Takes blocks made elsewhere.
  package static func buildExpression(_ blocks: [Block]) -> [Block] { blocks }

  /// Joins the statements of a body.
  package static func buildBlock(_ parts: [Block]...) -> [Block] { parts.flatMap(\.self) }

  /// Allows `if` without `else`.
  package static func buildOptional(_ part: [Block]?) -> [Block] { part ?? [] }

  /// Allows `if … else` and `switch`.
  package static func buildEither(first part: [Block]) -> [Block] { part }

  /// Allows `if … else` and `switch`.
  package static func buildEither(second part: [Block]) -> [Block] { part }

  /// Allows `for … in`.
  package static func buildArray(_ parts: [[Block]]) -> [Block] { parts.flatMap(\.self) }
}

extension Block: BlockContent {
  /// The block itself.
  package var block: Block { self }
}
