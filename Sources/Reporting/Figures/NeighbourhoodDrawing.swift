/// A picture of one thing and of what touches it, narrow enough for a telephone.
///
/// The thing stands on top, what touches it below on one trunk, each with its relation.
package struct NeighbourhoodDrawing: Sendable {
  /// More branches than this make a picture nobody reads.
  package static let limit = 60

  /// A thing with what it is, its code and its title.
  package struct Node: Sendable {
    let kind: String
    let key: String
    let title: String

    package init(kind: String, key: String, title: String) {
      self.kind = kind
      self.key = key
      self.title = title
    }
  }

  /// A thing that touches the one on top.
  package struct Branch: Sendable {
    /// Which way the relation is read.
    package enum Direction: Sendable {
      case fromTop
      case toTop
      case eitherWay
    }

    let relation: String
    let direction: Direction
    /// Whether it is only concluded, not stated anywhere.
    let isConcluded: Bool
    let node: Node

    package init(
      _ relation: String, _ direction: Direction, _ node: Node, isConcluded: Bool = false
    ) {
      self.relation = relation
      self.direction = direction
      self.isConcluded = isConcluded
      self.node = node
    }
  }

  private let top: Node
  private let branches: [Branch]

  /// The picture of a thing and of what touches it, in the order given.
  package init(of top: Node, branches: [Branch]) {
    self.top = top
    self.branches = branches
  }

  /// How many things touch the one on top.
  package var count: Int { branches.count }

  /// Whether the picture is small enough to be read.
  package var isLegible: Bool { count <= Self.limit }

  /// The picture as part of a page, in the colours of the text around it.
  var inline: RawHTML { RawHTML(trusted: svg(standalone: false)) }

  /// The picture as a file of its own that follows the reader's light or dark scheme.
  package var standalone: String { svg(standalone: true) + "\n" }

  private func svg(standalone: Bool) -> String {
    let height = Self.rowTop(branches.count) + 1
    var pen = DrawingPen()
    pen.open(width: Self.width, height: height, title: "What touches \(top.key)", standalone)
    if !branches.isEmpty {
      let last = Self.rowTop(branches.count - 1) + Self.boxHeight / 2
      pen.line(from: (Self.trunk, Self.boxHeight), to: (Self.trunk, last))
    }
    pen.box(at: (1, 1), width: Self.width - 2, height: Self.boxHeight, isStrong: true)
    pen.words(Self.label(top, within: Self.width), at: (Self.padding, 1))
    for (row, branch) in branches.enumerated() {
      let y = Self.rowTop(row)
      let middle = y + Self.boxHeight / 2
      pen.line(
        from: (Self.trunk, middle), to: (Self.branchLeft, middle), dashed: branch.isConcluded)
      let (above, below) = Self.broken(branch.arrow + branch.relation)
      pen.text(above, at: (Self.trunk + 6, middle - 5), .quiet, limit: Self.relationCharacters)
      if !below.isEmpty {
        pen.text(below, at: (Self.trunk + 6, middle + 14), .quiet, limit: Self.relationCharacters)
      }
      pen.box(
        at: (Self.branchLeft, y), width: Self.width - Self.branchLeft - 1, height: Self.boxHeight,
        isStrong: false)
      pen.words(
        Self.label(branch.node, within: Self.width - Self.branchLeft),
        at: (Self.branchLeft + Self.padding, y))
    }
    pen.close()
    return pen.markup
  }
}

extension NeighbourhoodDrawing {
  private static var width: Int { 344 }
  private static var boxHeight: Int { 52 }
  private static var gap: Int { 8 }
  private static var padding: Int { 9 }
  private static var trunk: Int { 12 }
  private static var branchLeft: Int { 112 }
  private static var relationCharacters: Int { 17 }

  private static func rowTop(_ row: Int) -> Int { boxHeight + (row + 1) * gap + row * boxHeight }

  /// Words above and below a line, broken at a blank.
  private static func broken(_ words: String) -> (String, String) {
    guard words.count > relationCharacters,
      let blank = words.prefix(relationCharacters + 1).lastIndex(of: " ")
    else { return (words, "") }
    return (String(words[..<blank]), String(words[words.index(after: blank)...]))
  }

  /// The lines in a box, cut to what it holds beside its padding.
  private static func label(_ node: Node, within width: Int) -> [DrawingPen.Line] {
    let room = width - 2 * padding
    return [
      .init(node.kind, .quiet, limit: room * 10 / 58),
      .init(node.key, .code, limit: room * 10 / 73),
      .init(node.title, .plain, limit: room * 10 / 58),
    ]
  }
}

extension NeighbourhoodDrawing.Branch {
  fileprivate var arrow: String {
    switch direction {
    case .fromTop: "→ "
    case .toTop: "← "
    case .eitherWay: ""
    }
  }
}
