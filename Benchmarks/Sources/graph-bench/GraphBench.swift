import Foundation
import GRDB
import Graph
import Regulation

/// Times the graph and prints seconds.
///
/// `graph-bench load FILE` fills nodes and edges; `graph-bench read FILE` builds a catalog of the
/// size of a real one and reads it back.
@main
enum GraphBench {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else { throw Usage() }
    switch arguments[1] {
    case "load": try load(into: arguments[2])
    case "read": try read(from: arguments[2])
    default: throw Usage()
    }
  }

  struct Usage: Error {}

  /// The same rows as `load.c` writes.
  private static func load(into path: String) throws {
    let (nodes, edges) = (100_000, 500_000)
    let kinds: [StaticString] = ["asks", "implements", "member", "cites"]
    try measure("load") {
      try BulkFile.write(at: path) { database in
        try database.execute(sql: GraphSchema.nodes)
        var loader = try BulkLoader(database)
        for index in 0..<nodes {
          _ = try loader.addNode(
            kind: "entry", key: "xa.reg.list/\(index)", title: "The title of entry \(index)")
        }
        var state: UInt32 = 1
        func next() -> Int {
          state = state &* 1_664_525 &+ 1_013_904_223
          return Int(state >> 8)
        }
        for index in 0..<edges {
          let source = Int64(next() % nodes + 1)
          let target = Int64(next() % nodes + 1)
          try loader.addEdge(from: source, to: target, kind: kinds[index % kinds.count])
        }
        try database.execute(sql: GraphSchema.graphIndexes)
      }
    }
  }

  private static func read(from path: String) throws {
    var random = RandomCatalog(seed: 1)
    let catalog = random.make(entries: 1500, rules: 400, places: 200, columns: 16)
    try measure("build") {
      try GraphBuilder.build(
        catalog: catalog, inputHash: "benchmark", toolVersion: "benchmark", at: path)
    }
    for _ in 0..<7 {
      try measure("read") {
        let back = try Graph.open(path).catalog()
        precondition(back.entries.count == catalog.entries.count)
      }
    }
  }

  private static func measure(_ name: String, _ body: () throws -> Void) rethrows {
    let duration = try ContinuousClock().measure(body)
    print(name, duration / .seconds(1))
  }
}
