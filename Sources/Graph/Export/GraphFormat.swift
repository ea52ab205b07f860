import Foundation
import PlainText

/// A language in which other tools read graphs.
package enum GraphFormat: String, Sendable, CaseIterable {
  case graphml
  case dot
  case mermaid
  case jsonld

  /// More edges than this Mermaid does not draw (its `maxEdges`).
  package static let mermaidLimit = 500

  /// Whether the format can hold so much.
  package func holds(_ content: GraphContent) -> Bool {
    self != .mermaid || content.edges.count <= Self.mermaidLimit
  }

  /// The graph in the format.
  package func write(_ content: GraphContent) -> String {
    switch self {
    case .graphml: graphML(content)
    case .dot: dot(content)
    case .mermaid: mermaid(content)
    case .jsonld: jsonLD(content)
    }
  }

  private func graphML(_ content: GraphContent) -> String {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
        <key id="kind" for="node" attr.name="kind" attr.type="string"/>
        <key id="key" for="node" attr.name="key" attr.type="string"/>
        <key id="title" for="node" attr.name="title" attr.type="string"/>
        <key id="relation" for="edge" attr.name="relation" attr.type="string"/>
        <graph edgedefault="directed">

      """
    for (number, node) in content.nodes.enumerated() {
      text += "    <node id=\"n\(number)\"><data key=\"kind\">\(Self.xml(node.kind))</data>"
      text += "<data key=\"key\">\(Self.xml(node.key))</data>"
      text += "<data key=\"title\">\(Self.xml(node.title))</data></node>\n"
    }
    for edge in content.edges {
      text += "    <edge source=\"n\(edge.source)\" target=\"n\(edge.target)\">"
      text += "<data key=\"relation\">\(Self.xml(edge.kind))</data></edge>\n"
    }
    return text + "  </graph>\n</graphml>\n"
  }

  private func dot(_ content: GraphContent) -> String {
    var text = "digraph law {\n  rankdir=LR;\n  node [shape=box, fontname=\"sans-serif\"];\n"
    for (number, node) in content.nodes.enumerated() {
      text += "  n\(number) [label=\(Self.quoted("\(node.key)\n\(node.title)"))];\n"
    }
    for edge in content.edges {
      text += "  n\(edge.source) -> n\(edge.target) [label=\(Self.quoted(edge.kind))];\n"
    }
    return text + "}\n"
  }

  private func mermaid(_ content: GraphContent) -> String {
    var text = "flowchart LR\n"
    for (number, node) in content.nodes.enumerated() {
      text += "  n\(number)[\"\(Self.entities("\(node.key): \(node.title)"))\"]\n"
    }
    for edge in content.edges {
      text += "  n\(edge.source) -->|\"\(Self.entities(edge.kind))\"| n\(edge.target)\n"
    }
    return text
  }

  private func jsonLD(_ content: GraphContent) -> String {
    var outgoing = [[GraphContent.Edge]](repeating: [], count: content.nodes.count)
    for edge in content.edges { outgoing[edge.source].append(edge) }
    let nodes = content.nodes.enumerated().map { number, node in
      var fields = [
        "\"@id\": \(Self.json("law:\(node.kind)/\(node.key)"))",
        "\"@type\": \(Self.json("law:\(node.kind)"))", "\"title\": \(Self.json(node.title))",
      ]
      let groups = Dictionary(grouping: outgoing[number], by: \.kind)
      for (kind, edges) in groups.sorted(by: { $0.key < $1.key }) {
        let ends = edges.map { edge in
          let end = content.nodes[edge.target]
          return "{\"@id\": \(Self.json("law:\(end.kind)/\(end.key)"))}"
        }
        fields.append("\(Self.json("law:\(kind)")): [\(ends.joined(separator: ", "))]")
      }
      return "    {\(fields.joined(separator: ", "))}"
    }
    return """
      {
        "@context": {"law": "urn:comity:law:", "title": "http://purl.org/dc/terms/title"},
        "@graph": [
      \(nodes.joined(separator: ",\n"))
        ]
      }

      """
  }
}

extension GraphFormat {
  static func xml(_ text: String) -> String {
    text.shownOnOneLine.escaped { ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;"][$0] }
  }

  /// A string of DOT.
  static func quoted(_ text: String) -> String {
    "\"" + text.shown.escaped { ["\"": "\\\"", "\\": "\\\\", "\n": "\\n"][$0] } + "\""
  }

  /// Text inside a Mermaid label, where quotes and brackets would end it.
  static func entities(_ text: String) -> String {
    text.shownOnOneLine.escaped {
      ["\"": "#quot;", "<": "#lt;", ">": "#gt;", "#": "#35;", "|": "#124;"][$0]
    }
  }

  static func json(_ text: String) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    guard let data = try? encoder.encode(text) else {
      preconditionFailure("a text cannot be written as JSON")
    }
    return String(decoding: data, as: UTF8.self).withHiddenEscapedInJSON
  }
}
