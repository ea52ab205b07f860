import Foundation
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
}
