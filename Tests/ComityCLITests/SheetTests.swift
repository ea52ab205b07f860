import Testing

@testable import ComityCLI

@Suite struct `One part of the plan by itself` {
  @Test(arguments: ["questions", "owners", "horizon"])
  func `Where there is nothing to say, a sentence says so`(command: String) throws {
    let desk = try Desk()
    // While the sources were read, nothing is stale.
    try desk.edit(
      "project.yaml", "start: 2026-03-01\nend: 2027-02-28", "start: 2026-01-01\nend: 2026-01-31")
    let run = desk.comity(command, "project.yaml", "--as-of", "2026-01-01")
    #expect(run.status == 0)
    #expect(run.output.isEmpty && !run.talk.isEmpty)
  }

  @Test func `An open question says who can answer it and what turns on it`() throws {
    let desk = try Desk()
    try desk.edit("project.yaml", "classifications: {aa.trade.list: 1A001}", "classifications: {}")
    let run = desk.comity("questions", "project.yaml")
    #expect(run.output.contains("Ask first"))
    #expect(run.output.contains("Who answers: whoever knows the item"))
    #expect(run.output.contains("items[laser].classifications.aa.trade.list"))
    for format in ["markdown", "html"] {
      let written = desk.comity("questions", "project.yaml", "--format", format)
      #expect(written.output.contains("whoever knows the item"))
    }
  }

  @Test func `Shares of owners stand beside what the chain of owners comes to`() throws {
    let desk = try Desk()
    try desk.edit(
      "project.yaml", "kind: company, flags: []}",
      """
      kind: company, flags: [], owners: [{party: holding, share: 50}]}
        - {id: holding, country: AX, kind: company, flags: [], owners: [{party: Root, share: 40}]}
      """)
    let run = desk.comity("owners", "project.yaml")
    #expect(run.output.contains("Holder: Root\n    Whole share: 20 %"))
  }

  @Test func `A remedy is shown that clears the finding, and what evades is not proposed`() throws {
    let run = try Desk().comity(
      "explain", "project.yaml", "requirement/aa.trade/to-germany/laser/licence-required",
      "--remedies")
    #expect(run.status == 0)
    #expect(run.output.contains("Leave out the transfer to-germany"))
    #expect(run.output.contains("Not proposed"))
    #expect(run.output.contains("Another way through a third place"))
  }
}
