import TestSupport
import Testing

@Suite struct `Checking correspondences` {
  @Test func `Every way to get a crosswalk wrong is reported at its line in one run`() throws {
    let desk = try Desk()
    try desk.lay("crooked")
    let run = desk.comity("check")
    #expect(run.status == 65)
    expectGolden(run.output, "check-crosswalk.txt")
  }

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
    #expect(run.output.contains("Y1 is disjoint from aa.trade.other/X2.a"))
  }
}
