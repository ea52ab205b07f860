import Foundation
import TestSupport
import Testing

@Suite struct `Mapping lists` {
  @Test func `A stranger learns what an entry is elsewhere, and whether it is the same`() {
    let run = Shipped.comity("map", "us.ear.ccl/6A003", "--to", "jp.fefa.elo")
    #expect(run.status == 0)
    #expect(run.output.contains("jp.fefa.elo/10(4)"))
    #expect(run.output.contains("  exactly the same?  No: "))
    #expect(run.output.contains("    1. us.ear.ccl/6A003 overlaps "))
  }

  @Test func `Whether an entry is exactly the same elsewhere is said with the steps to it`() throws
  {
    let desk = try Desk()
    try desk.lay("mapped")
    let asked = [
      ("1A001", "other"), ("1A001", "third"), ("1A001.a", "third"), ("1A002", "third"),
      ("1A003", "other"), ("1A003", "third"), ("1A004", "other"),
    ]
    expectGolden(
      asked.map { code, list in
        desk.comity("map", "aa.trade.list/\(code)", "--to", "aa.trade.\(list)").output
      }.joined(separator: "\n"), "map-entries.txt")
  }

  @Test(arguments: ["text", "csv", "oscal"])
  func `What is controlled here and not there is counted and named both ways`(format: String) throws
  {
    let desk = try Desk()
    try desk.lay("mapped")
    let run = desk.comity(
      "map", "aa.trade.list", "--to", "aa.trade.other", "--format", format)
    #expect(run.status == 0)
    expectGolden(run.output, "map-list.\(format == "text" ? "txt" : format)")
  }

  @Test func `Every entry of a list is counted in both directions`() throws {
    let run = Shipped.comity(
      "map", "us.ear.ccl", "--to", "eu.dual-use.annex-i", "--format", "csv")
    let rows = run.output.split(separator: "\r\n").dropFirst()
    #expect(rows.contains { $0.hasPrefix("us.ear.ccl/3A001,") && $0.contains(",mapped,") })
    #expect(rows.contains { $0.hasPrefix("eu.dual-use.annex-i/3A001,") })
    let unseen = Shipped.comity(
      "map", "us.ear.ccl", "--to", "cn.export-control.dual-use", "--format", "csv")
    #expect(unseen.output.contains(",not reviewed,"))
  }

  @Test func `Programs get an OSCAL mapping collection`() throws {
    let run = Shipped.comity(
      "map", "us.ear.ccl", "--to", "eu.dual-use.annex-i", "--format", "oscal")
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let collection = try #require(document["mapping-collection"] as? [String: Any])
    #expect((collection["mappings"] as? [Any])?.count == 2)
  }

  @Test func `Candidates are proposed only where asked`() throws {
    let plain = Shipped.comity("map", "us.ear.ccl/6A102", "--to", "au.dtc.dsgl")
    #expect(!plain.output.contains("candidate"))
    let hinted = Shipped.comity(
      "map", "us.ear.ccl/6A102", "--to", "au.dtc.dsgl", "--suggest")
    #expect(hinted.output.contains("candidate  au.dtc.dsgl/2B116"))
  }

  @Test(
    arguments: [
      "map us.ear.ccI --to eu.dual-use.annex-i": 65, "map us.ear.ccl/9Z999": 65,
      "map us.ear.ccl": 64, "map us.ear.ccl/6A005 --format csv": 64,
      "map us.ear.ccl --to cn.countermeasures.none": 65,
      "map us.ear.ccl/6A005 --as-of yesterday": 64,
    ] as [String: Int32])
  func `What cannot be mapped is said`(line: String, status: Int32) {
    #expect(Shipped.comity(line.split(separator: " ").map(String.init)).status == status)
  }
}
