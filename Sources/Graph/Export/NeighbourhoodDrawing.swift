/// A picture of a record and of everything that touches it.
package struct NeighbourhoodDrawing: Sendable {
  /// More neighbours on one side than this make a picture nobody reads.
  package static let limit = 60

  /// A record at the other end of edges that run one way.
  private struct Neighbour {
    let node: NodeSummary
    let relations: String
  }

  private let centre: NodeSummary
  private let kinds: String
  private let incoming: [Neighbour]
  private let outgoing: [Neighbour]

  /// The picture of the nodes that share one id; nil where there are none.
  package init?(of nodes: [Neighbourhood]) {
    guard let first = nodes.first else { return nil }
    centre = first.node
    kinds = nodes.map(\.node.kind).joined(separator: ", ")
    incoming = Self.neighbours(nodes.flatMap(\.incoming), besides: first.node.key)
    outgoing = Self.neighbours(nodes.flatMap(\.outgoing), besides: first.node.key)
  }

  /// Each node once, with all its relations, by relation and then by key.
  private static func neighbours(
    _ edges: [Neighbourhood.Edge], besides key: String
  ) -> [Neighbour] {
    Dictionary(grouping: edges.filter { $0.other.key != key }, by: \.other)
      .map { node, edges in
        Neighbour(
          node: node, relations: Set(edges.map(\.kind)).sorted().joined(separator: ", "))
      }
      .sorted {
        ($0.relations, $0.node.key, $0.node.kind) < ($1.relations, $1.node.key, $1.node.kind)
      }
  }

  /// How many neighbours there are, on both sides together.
  package var count: Int { incoming.count + outgoing.count }

  /// Whether the picture is small enough to be read.
  package var isLegible: Bool { max(incoming.count, outgoing.count) <= Self.limit }

  /// The record in the middle, what leads to it on the left and what it leads to on the right, as
  /// a self-contained SVG that follows the reader's light or dark scheme.
  package var svg: String {
    let rows = max(incoming.count, outgoing.count, 1)
    let height = Self.margin * 2 + rows * Self.rowHeight
    let middle = height / 2
    let centreX = incoming.isEmpty ? Self.margin : Self.margin + Self.columnWidth
    let rightX = centreX + Self.columnWidth
    let lastX = outgoing.isEmpty ? centreX : rightX
    let width = lastX + Self.boxWidth + Self.margin
    var text = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" \
      width="\(width)" height="\(height)" role="img">
      <title>\(GraphFormat.xml("What touches \(centre.key)"))</title>
      \(Self.style)

      """
    for (row, _) in incoming.enumerated() {
      let y = Self.rowMiddle(row, of: incoming.count, middle)
      text += Self.line(from: (Self.margin + Self.boxWidth, y), to: (centreX, middle))
    }
    for (row, _) in outgoing.enumerated() {
      let y = Self.rowMiddle(row, of: outgoing.count, middle)
      text += Self.line(from: (centreX + Self.boxWidth, middle), to: (rightX, y))
    }
    for (row, neighbour) in incoming.enumerated() {
      let y = Self.rowMiddle(row, of: incoming.count, middle)
      text += Self.box(neighbour.relations, neighbour.node, at: (Self.margin, y))
    }
    text += Self.box(kinds, centre, at: (centreX, middle), style: "centre")
    for (row, neighbour) in outgoing.enumerated() {
      let y = Self.rowMiddle(row, of: outgoing.count, middle)
      text += Self.box(neighbour.relations, neighbour.node, at: (rightX, y))
    }
    return text + "</svg>\n"
  }
}

extension NeighbourhoodDrawing {
  private static var margin: Int { 16 }
  private static var boxWidth: Int { 296 }
  /// A box and the room for the lines to the next column.
  private static var columnWidth: Int { 376 }
  private static var boxHeight: Int { 58 }
  private static var rowHeight: Int { 72 }
  private static var padding: Int { 10 }
  /// How many characters of each typeface a box holds beside its padding.
  private static var codeCharacters: Int { 37 }
  private static var proseCharacters: Int { 44 }

  private static var style: String {
    """
    <style>
      svg { color-scheme: light dark; --ink: #1b1f24; --soft: #59636e; --edge: #8c959f;
        --paper: #ffffff; --own: #ddf4ff; background: var(--paper); }
      @media (prefers-color-scheme: dark) {
        svg { --ink: #e6edf3; --soft: #9198a1; --edge: #6e7681; --paper: #0d1117; --own: #0c2d6b; }
      }
      rect { fill: var(--paper); stroke: var(--edge); }
      .centre rect { fill: var(--own); }
      path { fill: none; stroke: var(--edge); }
      marker path { fill: var(--edge); stroke: none; }
      text { fill: var(--ink); font: 12px system-ui, sans-serif; }
      .key { font: 600 12px ui-monospace, monospace; }
      .relation { fill: var(--soft); font-size: 11px; }
    </style>
    <defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" \
    orient="auto"><path d="M0 0 8 4 0 8z"/></marker></defs>
    """
  }

  /// The height at which a row's box is centred, its column being centred on the picture.
  private static func rowMiddle(_ row: Int, of count: Int, _ middle: Int) -> Int {
    middle + (2 * row - count + 1) * rowHeight / 2
  }

  private static func line(from start: (x: Int, y: Int), to end: (x: Int, y: Int)) -> String {
    let bend = (start.x + end.x) / 2
    return "<path d=\"M\(start.x) \(start.y)C\(bend) \(start.y) \(bend) \(end.y) "
      + "\(end.x) \(end.y)\" marker-end=\"url(#tip)\"/>\n"
  }

  private static func box(
    _ relation: String, _ node: NodeSummary, at place: (x: Int, y: Int),
    style: String = "neighbour"
  ) -> String {
    let top = place.y - boxHeight / 2
    let left = place.x + padding
    func words(_ style: String, _ below: Int, _ text: String, _ limit: Int) -> String {
      "<text class=\"\(style)\" x=\"\(left)\" y=\"\(top + below)\">"
        + "\(GraphFormat.xml(shortened(text, to: limit)))</text>"
    }
    return """
      <g class="\(style)"><title>\(GraphFormat.xml("\(relation): \(node.key) \(node.title)"))</title>\
      <rect x="\(place.x)" y="\(top)" width="\(boxWidth)" height="\(boxHeight)" rx="6"/>\
      \(words("relation", 17, relation, proseCharacters))\
      \(words("key", 33, node.key, codeCharacters))\
      \(words("title", 49, node.title, proseCharacters))</g>

      """
  }

  private static func shortened(_ text: String, to limit: Int) -> String {
    text.count <= limit ? text : text.prefix(limit - 1) + "…"
  }
}
