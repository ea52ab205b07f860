/// One node of the tree in 20 bytes.
struct Record: Sendable {
  /// What the node is; the scalar styles are shapes of their own.
  enum Shape: UInt8, Sendable {
    case mapping
    case sequence
    case plain
    case single
    case double
    case literal
    case folded

    var isScalar: Bool { rawValue >= Shape.plain.rawValue }
  }

  /// Where the node starts and ends in the file.
  let start: UInt32
  var end: UInt32

  /// Where a scalar's text starts, or the number of direct children of a collection.
  var first: UInt32

  /// Where a scalar's text ends, or the index after the last descendant of a collection.
  var second: UInt32

  let shape: Shape

  /// Whether a scalar's text lies in the file and not in the arena.
  let isVerbatim: Bool

  /// Where the node stands in the file.
  var range: Range<Int> { Int(start)..<Int(end) }

  /// Where a scalar's text stands in the file or the arena.
  var text: Range<Int> { Int(first)..<Int(second) }
}
