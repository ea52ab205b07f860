/// One part of the body; a writer answers for every case.
package enum Block: Sendable, Hashable {
  /// A numbered heading and what stands under it.
  case section(Section)
  /// Running text.
  case paragraph(Prose)
  /// Bullets or numbered steps.
  case list(ItemList)
  /// Rows under column headings.
  case table(Table)
  /// Terms, each with its explanation.
  case definitions(DefinitionList)
  /// A boxed statement with a tone.
  case callout(Callout)
  /// Text behind a summary line: a proof that the reader may open.
  case details(Details)
  /// Things to do, each open or done.
  case checklist(Checklist)
  /// Text kept as typed, line by line.
  case code(CodeBlock)
  /// Places to sign.
  case signatures(SignatureBlock)
  /// A verdict for each pair of row and column.
  case matrix(Matrix)
  /// A drawing with its description.
  case figure(Figure)

  /// The blocks held inside this one, in reading order.
  var children: [Block] {
    switch self {
    case .section(let section): section.blocks
    case .list(let list): list.items.flatMap(\.self)
    case .callout(let callout): callout.blocks
    case .details(let details): details.blocks
    case .paragraph, .table, .definitions, .checklist, .code, .signatures, .matrix, .figure: []
    }
  }
}
