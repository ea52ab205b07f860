import Foundation
import Graph
import Regulation

/// A directory of its own for one test, removed with the value.
final class TemporaryDirectory {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("graph-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  var graphPath: String { url.appendingPathComponent("comity.db").path }

  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() }
  }

  /// Builds the catalog in the directory and opens it.
  func graph(of catalog: LawCatalog, inputHash: String = "abc") throws -> Graph {
    try GraphBuilder.build(
      catalog: catalog, inputHash: inputHash, toolVersion: "1", at: graphPath)
    return try Graph.open(graphPath)
  }
}
