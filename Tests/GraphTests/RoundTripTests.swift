import Foundation
import Graph
import Regulation
import Testing

struct RoundTripTests {
  @Test(arguments: 1...12)
  func `A catalog comes back as it went in`(seed: UInt64) throws {
    var random = RandomCatalog(seed: seed)
    let catalog = random.make()
    let directory = try TemporaryDirectory()
    #expect(try directory.graph(of: catalog).catalog() == catalog)
  }

  @Test func `An empty catalog comes back empty`() throws {
    let directory = try TemporaryDirectory()
    #expect(try directory.graph(of: LawCatalog()).catalog() == LawCatalog())
  }

  @Test func `The same catalog gives the same bytes`() throws {
    let (first, second) = (try TemporaryDirectory(), try TemporaryDirectory())
    for directory in [first, second] {
      var random = RandomCatalog(seed: 5)
      _ = try directory.graph(of: random.make())
    }
    let read = { (directory: TemporaryDirectory) in
      try Data(contentsOf: URL(fileURLWithPath: directory.graphPath))
    }
    #expect(try read(first) == read(second))
  }
}
