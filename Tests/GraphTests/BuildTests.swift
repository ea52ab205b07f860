import Foundation
import Regulation
import TestSupport
import Testing
import WholeFiles

@testable import Graph

struct BuildTests {
  private let twice = LawCatalog(acts: [Act(id: "act", title: "a"), Act(id: "act", title: "b")])
  private let once = LawCatalog(acts: [Act(id: "act", title: "a")])

  @Test func `A build that fails leaves the old graph whole and nothing beside it`() throws {
    let directory = try TemporaryDirectory()
    _ = try directory.graph(of: once, inputHash: "old")
    let before = try Data(contentsOf: URL(fileURLWithPath: directory.graphPath))
    #expect(throws: GraphError.duplicate(RecordID(.act, "act"))) {
      try directory.graph(of: twice, inputHash: "new")
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: directory.graphPath)) == before)
    #expect(try directory.names == ["comity.db"])
  }

  @Test func `A build replaces the old graph`() throws {
    let directory = try TemporaryDirectory()
    _ = try directory.graph(of: once, inputHash: "old")
    let graph = try directory.graph(of: LawCatalog(), inputHash: "new")
    #expect(try graph.catalog() == LawCatalog())
    #expect(graph.meta.inputHash == "new")
    #expect(try directory.names == ["comity.db"])
  }

  @Test func `A graph opened before goes on answering from the old file`() throws {
    let directory = try TemporaryDirectory()
    let old = try directory.graph(of: once)
    _ = try directory.graph(of: LawCatalog())
    #expect(try old.catalog() == once)
  }

  @Test func `What a killed build left goes, what a running one writes stays`() throws {
    let directory = try TemporaryDirectory()
    // No process has the highest number of 32 bits; this one runs.
    let dead = ".comity.db.building-\(Int32.max)-x"
    let alive = ".comity.db.building-\(ProcessInfo.processInfo.processIdentifier)-x"
    let other = ".other.db.building-\(Int32.max)-x"
    for name in [dead, alive, other] {
      try Data().write(to: directory.url.appendingPathComponent(name))
    }
    _ = try directory.graph(of: once)
    #expect(try directory.names == [alive, other, "comity.db"].sorted())
  }

  @Test func `Stopping the process removes what is half made, and nothing that is whole`() throws {
    let directory = try TemporaryDirectory()
    _ = try directory.graph(of: once)
    let unfinished = UnfinishedFiles()
    let place = directory.url.appendingPathComponent("comity.db").path
    #expect(throws: GraphError.self) {
      try Replacement.replace(place, among: unfinished) { temporary in
        for suffix in ["", "-journal"] {
          try Data("half".utf8).write(to: URL(fileURLWithPath: temporary + suffix))
        }
        #expect(try directory.names.count == 3)
        unfinished.removeAll {}
        #expect(try directory.names == ["comity.db"])
      }
    }
    #expect(try Graph.open(place).catalog() == once)
  }

  @Test func `A missing directory is said plainly`() {
    #expect(throws: GraphError.cannotWrite(path: "/nowhere/at/all.db", reason: .directory)) {
      try GraphBuilder.build(
        catalog: once, inputHash: "", toolVersion: "1", at: "/nowhere/at/all.db")
    }
  }

  @Test func `A graph knows its files, its program and its horizon`() throws {
    let directory = try TemporaryDirectory()
    let instruments = [30, 20, 40].map { (day: Int32) in
      Instrument(
        id: "xa.law.\(String(day))", title: "t", citation: "c", url: nil, period: .always,
        checked: CivilDate(dayNumber: day))
    }
    let graph = try directory.graph(of: LawCatalog(instruments: instruments), inputHash: "abc")
    #expect(graph.isCurrent(inputHash: "abc", toolVersion: "1"))
    #expect(!graph.isCurrent(inputHash: "abd", toolVersion: "1"))
    #expect(!graph.isCurrent(inputHash: "abc", toolVersion: "2"))
    #expect(graph.meta.horizon == CivilDate(dayNumber: 20))
  }

  @Test func `What is no graph is not opened`() throws {
    let directory = try TemporaryDirectory()
    let path = directory.graphPath
    #expect(throws: GraphError.cannotOpen(path: path)) { try Graph.open(path) }
    try Data("not a database at all, but long enough to be taken for one".utf8)
      .write(to: URL(fileURLWithPath: path))
    #expect(throws: GraphError.notAGraph(path: path)) { try Graph.open(path) }
  }
}
