import Graph
import ListStore
import Testing
import Workspace

@Suite struct `Errors in words for the user` {
  @Test(
    arguments: [
      (GraphError.cannotWrite(path: "law.sqlite", reason: .inconsistent(table: "rule")), .bug),
      (GraphError.notAGraph(path: "law.sqlite"), .inputOutput),
      (ListStoreError.undated, .usage), (ListStoreError.empty, .badInput),
      (ListStoreError.missing(path: "lists.sqlite"), .inputOutput),
      (WorkspaceError.usage("no"), .usage), (Surprise(secret: "Jane Roe"), .bug),
    ] as [(any Error & Sendable, WorkspaceError.Kind)])
  func `Each says whose doing it is, and none tells what it should keep`(
    error: any Error & Sendable, kind: WorkspaceError.Kind
  ) throws {
    let told = WorkspaceError(error)
    #expect(told.kind == kind)
    #expect(try #require(told.message).contains("Jane") == false)
  }

  @Test func `Files are named as the user named them`() throws {
    let files = SmallLaw.environment(
      of: MemoryFileSystem(["/desk/b.yaml": "", "/desk/law/z.yaml": "", "/desk/law/a.yaml": ""])
    ).files
    #expect(try files.yaml(below: "law") == ["law/a.yaml", "law/z.yaml"])
    #expect(try files.yaml(below: "b.yaml") == ["b.yaml"])
    #expect(failure { _ = try files.read("c.yaml") }?.message == "'c.yaml' does not exist")
    #expect(
      failure { try files.write([("/full/plan.md", [])]) }?.message
        == "'/full/plan.md' cannot be written: the disk is full; nothing was changed")
    #expect(
      failure { try files.write([("b.yaml/plan.md", [])]) }?.message
        == "the directory of 'b.yaml/plan.md' cannot be made: the directory is missing or may not be "
        + "written to")
  }
}

private struct Surprise: Error {
  let secret: String
}
