import Foundation
import Testing

@Suite struct `Exporting the graph` {
  @Test func `GraphML holds every node once and is well-formed`() throws {
    let run = try Desk().comity("export", "graph", "--format", "graphml")
    #expect(run.status == 0)
    #expect(run.output.contains(">aa.trade/export</data>"))
    #expect(
      run.output.split(separator: "<node ").count == run.output.split(separator: "</node>").count)
  }

  @Test func `JSON-LD is JSON whose edges lead to nodes of the graph`() throws {
    let run = try Desk().comity("export", "graph", "--format", "jsonld")
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let nodes = try #require(document["@graph"] as? [[String: Any]])
    let ids = Set(nodes.compactMap { $0["@id"] as? String })
    #expect(ids.count == nodes.count)
    for node in nodes {
      for (key, value) in node where key.hasPrefix("law:") {
        for end in try #require(value as? [[String: String]]) {
          #expect(ids.contains(try #require(end["@id"])))
        }
      }
    }
  }

  @Test(arguments: ["dot": "digraph law {", "mermaid": "flowchart LR"])
  func `A neighbourhood holds the record and what touches it`(format: String, head: String) throws {
    let run = try Desk().comity(
      "export", "graph", "--around", "aa.trade/export", "--format", format)
    #expect(run.output.hasPrefix(head))
    #expect(run.output.contains("aa.trade/export"))
    #expect(run.output.contains("aa.act"))
  }

  @Test func `More than Mermaid draws is refused with what to do`() {
    let run = Shipped.comity("export", "graph", "--format", "mermaid")
    #expect(run.status == 65)
    #expect(run.talk.contains("--around"))
  }

  @Test func `A record that is not there is asked back`() throws {
    let run = try Desk().comity("export", "graph", "--around", "aa.trade/exprot")
    #expect(run.status == 65)
    #expect(run.talk.contains("aa.trade/export"))
  }
}
