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

  /// Scalar: where its text starts. Collection: the number of direct children.
  var first: UInt32

  /// Scalar: where its text ends. Collection: the index after its last descendant.
  var second: UInt32

  let shape: Shape

  /// Whether a scalar's text lies in the file and not in the arena.
  let isVerbatim: Bool

  /// Where the node stands in the file.
  var range: Range<Int> { Int(start)..<Int(end) }

  /// Where a scalar's text stands in the file or the arena.
  var text: Range<Int> { Int(first)..<Int(second) }
}
