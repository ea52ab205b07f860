import Foundation
import Regulation
import TestSupport
import Testing

@Suite struct `Assessing` {
  @Test func `A person reads a summary`() throws {
    let run = try Desk().comity("assess", "project.yaml")
    #expect(run.status == 0)
    expectGolden(run.output, "assess.txt")
  }

  @Test func `A spreadsheet reads one row for each determination`() throws {
    let run = try Desk().comity("assess", "project.yaml", "--format", "csv")
    expectGolden(run.output, "assess.csv")
  }

  @Test func `A program reads every key of the contract`() throws {
    let run = try Desk().comity("assess", "project.yaml", "--format", "json")
    let answer = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(
      Set(answer.keys).isSuperset(
        of: ["schemaVersion", "project", "asOf", "catalog", "determinations", "findings"]))
    #expect(answer["project"] as? String == "guide-star")
    #expect(answer["asOf"] as? String == Run.today.description)
    let catalog = try #require(answer["catalog"] as? [String: Any])
    #expect((catalog["hash"] as? String)?.count == 64)
    #expect(catalog["horizon"] as? String == "2026-01-31")
    let determinations = try #require(answer["determinations"] as? [[String: Any]])
    #expect(determinations.count == 2)
    for determination in determinations {
      #expect(
        Set(determination.keys).isSuperset(
          of: [
            "exposure", "regime", "outcome", "rule", "authorisations", "duties", "reasons", "from",
            "until", "confidence", "stale", "citations", "questions",
          ]))
      let exposure = try #require(determination["exposure"] as? [String: Any])
      #expect(
        Set(exposure.keys).isSuperset(of: ["transfer", "item", "from", "to", "mode"]))
    }
    let findings = try #require(answer["findings"] as? [[String: Any]])
    #expect(!findings.isEmpty)
    for finding in findings {
      #expect(
        Set(finding.keys).isSuperset(
          of: [
            "id", "kind", "severity", "title", "regimes", "subjects", "rules", "citations", "from",
            "until", "actions",
          ]))
    }
  }

  @Test func `A stream reads one determination a line, then one finding a line`() throws {
    let desk = try Desk()
    let run = desk.comity("assess", "project.yaml", "--format", "jsonl", "--fail-on", "high")
    #expect(run.status == 1)
    let lines = try run.output.split(separator: "\n").map { line in
      try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any], "\(line)")
    }
    let kinds = try lines.map { try #require($0["kind"] as? String) }
    let answer = try #require(
      try JSONSerialization.jsonObject(
        with: Data(desk.comity("assess", "project.yaml", "--format", "json").output.utf8))
        as? [String: Any])
    let told = ["determination", "finding"].flatMap { kind in
      (answer["\(kind)s"] as? [[String: Any]] ?? []).map { (kind, $0) }
    }
    #expect(kinds == told.map(\.0) && Set(kinds).count == 2)
    for (line, (kind, record)) in zip(lines, told) {
      #expect(line[kind] as? NSDictionary == record as NSDictionary)
      #expect(line.count == 2)
    }
  }

  @Test func `Strictly, a permission that rests on memory is undetermined`() throws {
    let desk = try Desk()
    let row = "to-finland,laser,AX,FI,shipment,aa.trade,"
    let plain = desk.comity("assess", "project.yaml", "--format", "csv").output
    let strict = desk.comity("assess", "project.yaml", "--format", "csv", "--strict").output
    #expect(plain.contains("\(row)authorised"))
    #expect(strict.contains("\(row)undetermined"))
  }

  @Test func `The day we stand on is the project's, else the one named, else today`() throws {
    let desk = try Desk()
    func day(_ arguments: String...) -> Bool {
      desk.comity(["assess", "project.yaml", "--format", "json"] + arguments).output
        .contains("\"asOf\" : \"2026-01-15\"")
    }
    #expect(!day())
    #expect(day("--as-of", "2026-01-15"))
    try desk.edit("project.yaml", "start:", "as-of: 2026-01-15\nstart:")
    #expect(day("--as-of", "2026-02-01"))
  }

  @Test func `What is doubtful in a project is said and does not stop the answer`() throws {
    let desk = try Desk()
    try desk.write(try desk.text("project.yaml") + "answers: {no-such: true}\n", to: "project.yaml")
    let run = desk.comity("assess", "project.yaml")
    #expect(run.status == 0)
    #expect(run.talk.hasPrefix("warning[PRJ-0104]"))
    #expect(run.output.contains("licence required"))
  }

  @Test func `The same files give the same bytes, from a new graph and from a kept one`() throws {
    let (desk, other) = (try Desk(), try Desk())
    for format in ["text", "json", "csv"] {
      let first = desk.comity("assess", "project.yaml", "--format", format).output
      #expect(desk.comity("assess", "project.yaml", "--format", format).output == first)
      #expect(other.comity("assess", "project.yaml", "--format", format).output == first)
    }
  }
}
