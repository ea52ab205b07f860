import Foundation
import Testing

@Suite struct `Mapping lists` {
  @Test func `An entry is shown with its counterparts and the proof of each`() throws {
    let run = Shipped.comity("map", "us.ear.ccl/6A005.b", "--to", "gb.strategic.dual-use")
    #expect(run.status == 0)
    #expect(run.output.contains("6A005.b is a paragraph of us.ear.ccl/6A005"))
    #expect(run.output.contains("(derived)"))
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
    #expect(hinted.output.contains("candidate  2B116"))
  }

  @Test(
    arguments: [
      "map us.ear.ccI --to eu.dual-use.annex-i": 65, "map us.ear.ccl/9Z999": 65,
      "map us.ear.ccl": 64, "map us.ear.ccl/6A005 --as-of yesterday": 64,
    ] as [String: Int32])
  func `What cannot be mapped is said`(line: String, status: Int32) {
    #expect(Shipped.comity(line.split(separator: " ").map(String.init)).status == status)
  }
}

@Suite struct `Checking correspondences` {
  private static let header = """
    correspondences: {from: aa.trade.list, to: aa.trade.other}
    cite: {instrument: aa.act}

    """

  private func report(_ edges: String) throws -> Run {
    let desk = try Desk()
    let list = try desk.text("jurisdictions/aa/trade/list.yaml")
    try desk.write(
      list.replacing("aa.trade.list", with: "aa.trade.other"),
      to: "jurisdictions/aa/trade/other.yaml")
    try desk.write(
      """
      entries-of: aa.trade.other
      cite: {instrument: aa.act}
      entries:
        - {code: X1, title: One, parameters: [{quantity: power, above: 5, unit: W}]}
        - {code: X2, title: Two}
      """, to: "jurisdictions/aa/trade/other-entries.yaml")
    try desk.write(
      """
      entries-of: aa.trade.list
      cite: {instrument: aa.act}
      entries:
        - {code: Y1, title: One, kind: commodity, parameters: [{quantity: power, at-most: 3, unit: W}]}
      """, to: "jurisdictions/aa/trade/more-entries.yaml")
    try desk.write(Self.header + edges, to: "crosswalks/edges.yaml")
    return desk.comity("check", "--format", "json")
  }

  @Test func `A relation that the numbers contradict is reported at its line`() throws {
    let run = try report(
      "edges:\n  - {from: Y1, to: X1, relation: equal, rationale: so they say}\n")
    #expect(run.status == 65)
    #expect(run.output.contains("XWK-0102"))
    #expect(run.output.contains("crosswalks/edges.yaml"))
  }

  @Test func `Relations that cannot all hold are reported with a smallest set`() throws {
    let run = try report(
      """
      edges:
        - {from: Y1, to: X2, relation: equal, rationale: first}
        - {from: Y1, to: X2.a, relation: disjoint, rationale: second}
      """)
    #expect(run.status == 65)
    #expect(run.output.contains("XWK-0101"))
    #expect(run.output.contains("Y1 is disjoint aa.trade.other/X2.a"))
  }
}
