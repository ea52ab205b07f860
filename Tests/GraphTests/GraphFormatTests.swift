import Foundation
import FoundationXML
import PlainText
import TestSupport
import Testing

@testable import Graph

@Suite struct `Graph formats` {
  /// Titles whose characters hide a mark from a reader of whole characters.
  static let titles = [
    "a\r\nb", "say \"yes\"", "<\u{301}", "\"\u{301}", "tab\tbell\u{7}", "a\\b/c",
  ]

  static func content(_ title: String) -> GraphContent {
    GraphContent(nodes: [.init(kind: "rule", key: "xa.reg/z", title: title)], edges: [])
  }

  @Test(arguments: titles) func `JSON-LD gives back any title`(title: String) throws {
    let text = GraphFormat.jsonld.write(Self.content(title))
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let nodes = try #require(root["@graph"] as? [[String: Any]])
    let read = try #require(nodes.first?["title"] as? String)
    #expect(read.unicodeScalars.elementsEqual(title.unicodeScalars))
  }

  @Test(arguments: [
    ("<\u{301}", "&lt;\u{301}"), ("\"\u{301}", "&quot;\u{301}"), ("&\u{301}", "&amp;\u{301}"),
  ])
  func `A mark that joins a bracket or quote does not hide it`(title: String, escaped: String) {
    #expect(
      GraphFormat.graphml.write(Self.content(title))
        .contains("<data key=\"title\">\(escaped)</data>"))
  }

  @Test(arguments: GraphFormat.allCases)
  func `Nothing in a title drives what shows the graph`(format: GraphFormat) {
    for title in JoinedText.samples {
      #expect(
        !JoinedText.isDangerous(format.write(Self.content(title))), "\(title.debugDescription)")
    }
  }

  @Test func `GraphML with any title is well-formed and gives it back as it may be shown`() throws {
    for title in JoinedText.samples {
      let reader = TitleReader()
      let parser = XMLParser(data: Data(GraphFormat.graphml.write(Self.content(title)).utf8))
      parser.delegate = reader
      #expect(parser.parse(), "\(title.debugDescription)")
      #expect(reader.title.unicodeScalars.elementsEqual(title.shownOnOneLine.unicodeScalars))
    }
  }

  @Test func `A label of DOT or Mermaid ends where its title does`() {
    for title in JoinedText.samples {
      let dot = GraphFormat.quoted(title).unicodeScalars.dropFirst().dropLast()
      var isEscaped = false
      for scalar in dot {
        #expect(isEscaped || scalar != "\"" && scalar != "\n")
        isEscaped = !isEscaped && scalar == "\\"
      }
      #expect(!isEscaped)
      let label = GraphFormat.entities(title).unicodeScalars
      #expect(!label.contains { "\"<>|\n".unicodeScalars.contains($0) })
    }
  }
}

/// Collects the title of a node.
private final class TitleReader: NSObject, XMLParserDelegate {
  var title = ""
  private var isTitle = false

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    isTitle = attributes["key"] == "title"
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    isTitle = false
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if isTitle { title.unicodeScalars.append(contentsOf: text.unicodeScalars) }
  }
}
