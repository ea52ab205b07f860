/// The flat arrays behind a tree, in the order of the text.
///
/// A collection is followed by its descendants and knows where they end; a scalar's text is a part
/// of the file where the file holds it verbatim, and of the arena where escapes or line folding
/// made another text of it.
final class TreeStorage: Sendable {
  let path: String
  let bytes: [UInt8]
  let arena: [UInt8]
  let records: [Record]

  init(path: String, bytes: [UInt8], arena: [UInt8], records: [Record]) {
    self.path = path
    self.bytes = bytes
    self.arena = arena
    self.records = records
  }

  /// The index of the node after a node and all it contains.
  func indexAfter(_ index: Int) -> Int {
    records[index].shape.isScalar ? index + 1 : Int(records[index].second)
  }

  /// The UTF-8 of the scalar at an index.
  func utf8(at index: Int) -> ArraySlice<UInt8> {
    let record = records[index]
    return record.isVerbatim ? bytes[record.text] : arena[record.text]
  }
}
