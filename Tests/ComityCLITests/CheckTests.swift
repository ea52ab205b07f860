import Foundation
import TestSupport
import Testing

@Suite struct `Checking` {
  @Test func `A good law has nothing to report`() throws {
    let run = try Desk().comity("check", "project.yaml", "failing-case.yaml")
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.talk == "Nothing to report.\n")
  }

  @Test(arguments: ["text", "json", "sarif"])
  func `A broken law is reported whole, and its graph stays as it was`(format: String) throws {
    let desk = try Desk()
    #expect(desk.comity("build", "--database", "law.sqlite").status == 0)
    let graph = desk.bytes("law.sqlite")
    try desk.breakLaw()
    try desk.edit("jurisdictions/aa/trade/rules.yaml", "aa.act, at: s 7", "aa.atc, at: s 7")
    try desk.edit("project.yaml", "mode: shipment", "mode: shipmnet")
    let run = desk.comity("check", "project.yaml", "--format", format)
    #expect(run.status == 65)
    #expect(run.talk.isEmpty)
    expectGolden(run.output, "check.\(format == "text" ? "txt" : format)")
    #expect(desk.comity("build", "--database", "law.sqlite").status == 65)
    #expect(graph != nil && desk.bytes("law.sqlite") == graph)
  }

  @Test func `Files of the law may be named and are not taken for projects`() throws {
    let run = try Desk().comity("check", "jurisdictions", "crosswalks/acts.yaml")
    #expect(run.status == 0)
    #expect(run.output.isEmpty, "\(run.output)")
  }

  @Test func `Only the fixes that are safe are applied, and then it is checked again`() throws {
    let desk = try Desk()
    try desk.edit("project.yaml", "1A001", "1E001")
    try desk.edit("jurisdictions/aa/trade/entries.yaml", "code: 1A001", "code: 1E001")
    let found = desk.comity("check", "project.yaml")
    #expect(found.output.contains("REC-0301"))
    let mended = desk.comity("check", "project.yaml", "--fix")
    #expect(mended.status == 0)
    #expect(!mended.output.contains("REC-0301"), "\(mended.output)")
    #expect(mended.talk.contains("Mended project.yaml.\n"))
    #expect(try desk.text("project.yaml").contains("aa.trade.list: \"1E001\""))
    #expect(try desk.text("jurisdictions/aa/trade/entries.yaml").contains("code: \"1E001\""))
  }

  @Test func `A file beside that is called like one of the law is not touched`() throws {
    let (desk, other) = (try Desk(), try Desk())
    let name = "jurisdictions/aa/trade/entries.yaml"
    try other.edit(name, "code: 1A001", "code: 1E001")
    let untouched = try desk.text(name)
    let run = desk.comity("check", "--fix", "--catalog", other.directory.path)
    #expect(run.talk.contains("Mended \(other.path(name)).\n"), "\(run.talk)")
    #expect(try desk.text(name) == untouched)
  }

  @Test func `A law below a folder called cases is still law`() throws {
    let desk = try Desk()
    let manager = FileManager.default
    try manager.createDirectory(atPath: desk.path("cases"), withIntermediateDirectories: false)
    try manager.moveItem(
      atPath: desk.path("jurisdictions"), toPath: desk.path("cases/jurisdictions"))
    try manager.moveItem(atPath: desk.path("crosswalks"), toPath: desk.path("cases/crosswalks"))
    #expect(desk.comity("show", "aa.trade", "--catalog", "cases").status == 0)
  }
}
