import Foundation
import Testing

@Suite struct `Where files go` {
  @Test(
    arguments: [
      ["plan", "project.yaml", "-o", ""], ["plan", "project.yaml", "--output="],
      ["build", "--database", ""], ["screen", "A", "--lists", ""], ["new", "project", "-o="],
      ["check", "--catalog", ""],
    ])
  func `An empty path is wrong usage`(arguments: [String]) throws {
    let run = try Desk().comity(arguments)
    #expect(run.status == 64 && run.talk.contains("is empty"), "\(run.talk)")
  }

  @Test(
    arguments: [
      ["XDG_CACHE_HOME": "", "HOME": ""], ["XDG_CACHE_HOME": "", "HOME": "here"],
      ["XDG_CACHE_HOME": "caches"], ["XDG_CACHE_HOME": ""],
    ])
  func `Variables that name no place of the user's are refused`(variables: [String: String]) throws
  {
    let desk = try Desk()
    let run = desk.comity(["build"], environment: variables)
    #expect(run.status == 64 && run.talk.contains("--database"), "\(run.talk)")
    #expect(desk.comity(["build", "--database", "law.sqlite"], environment: variables).status == 0)
  }

  @Test func `Plans, caches and lists are their owner's`() throws {
    let desk = try Desk.watching()
    try desk.take(("7", "Vantor Holdings"))
    #expect(desk.comity("plan", "project.yaml", "-o", "out").status == 0)
    for name in ["out/plan.md", "out/plan.html", "out/answer.json", ".comity/lists.sqlite"] {
      #expect(try mode(desk.path(name)) == 0o600, "\(name)")
    }
    for name in ["out", ".comity", "caches/comity"] {
      #expect(try mode(desk.path(name)) == 0o700, "\(name)")
    }
    let graphs = try FileManager.default.contentsOfDirectory(atPath: desk.path("caches/comity"))
    for name in graphs { #expect(try mode(desk.path("caches/comity/\(name)")) == 0o600, "\(name)") }
    #expect(!graphs.isEmpty)
  }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }
}
