import Assessment
import Diagnostics
import Foundation
import Regulation
import Testing
import Workspace

@Suite struct `Projects without a command line` {
  @Test func `A project is read with what is doubtful in it, and answered all the same`() throws {
    let environment = try SmallLaw.environment([
      "project.yaml": ("transfers:", "answers: {no-such: true}\ntransfers:")
    ])
    let law = try SmallLaw.catalog(in: environment)
    let reading = try ProjectReading(
      at: "project.yaml", against: law.catalog, asOf: nil, in: environment)
    #expect(reading.diagnostics.map(\.code.description) == ["PRJ-0104"])
    #expect(try reading.checked().asOf == SmallLaw.today)
  }

  @Test func `A project with errors is refused with all of them`() throws {
    let environment = try SmallLaw.environment([
      "project.yaml": ("mode: shipment}", "mode: pigeon, weight: 3}")
    ])
    let law = try SmallLaw.catalog(in: environment)
    let reading = try ProjectReading(
      at: "project.yaml", against: law.catalog, asOf: nil, in: environment)
    let error = try #require(failure { _ = try reading.checked() })
    #expect(error.kind == .badInput && error.codes.count == 4)
  }

  @Test func `A project that lies in no file is read and answered`() throws {
    let law = try SmallLaw.catalog(in: SmallLaw.environment())
    let text =
      "project: p\nitems: [{id: laser, classifications: {aa.trade.list: 1A001}}]\n"
      + "transfers: [{id: t1, item: laser, from: AX, to: DE}]\n"
    let project = try ProjectReading(
      path: "upload.yaml", bytes: Array(text.utf8), against: law.catalog,
      asOfDefault: SmallLaw.today
    ).checked()
    let answer = AssessedProject(project, file: "upload.yaml", under: law, strict: false)
    #expect(
      answer.assessment.determinations.first { $0.regime.text == "aa.trade" }?.outcome
        == .licenceRequired)
  }

  @Test func `An answer comes as text, as rows and as JSON in pieces or whole`() throws {
    let answer = try SmallLaw.assessed(in: SmallLaw.environment())
    #expect(answer.summary.contains("licence required"))
    #expect(answer.csv.split(separator: "\r\n").count == 1 + answer.assessment.determinations.count)
    var pieces: [String] = []
    answer.writeJSON { pieces.append($0) }
    #expect(pieces.joined() == answer.json)
    #expect(
      pieces.count
        > answer.assessment.determinations.count + answer.assessment.findings.count)
    var lines: [String] = []
    answer.writeJSONLines { lines.append($0) }
    #expect(
      lines.count == answer.assessment.determinations.count + answer.assessment.findings.count)
    #expect(lines.allSatisfy { $0.last == "\n" && $0.count { $0 == "\n" } == 1 })
  }

  @Test func `An answer to nothing is JSON as well`() throws {
    let environment = try SmallLaw.environment()
    let law = try SmallLaw.catalog(in: environment)
    let project = try ProjectReading(
      path: "p.yaml", bytes: Array("project: p\n".utf8), against: law.catalog,
      asOfDefault: SmallLaw.today
    ).checked()
    let answer = AssessedProject(project, file: "p.yaml", under: law, strict: false)
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(answer.json.utf8)) as? [String: Any])
    #expect((json["determinations"] as? [Any])?.isEmpty == true)
  }

  @Test func `A plan is made whole or not at all`() throws {
    let files = MemoryFileSystem(try SmallLaw.texts())
    let environment = SmallLaw.environment(of: files)
    let location = try LawLocation(named: nil, in: environment)
    let answer = try SmallLaw.assessed(in: environment)
    let plan = try answer.planFiles(
      PlanFile.Format.allCases, styledBy: location, in: environment)
    #expect(plan.map(\.name) == ["plan.md", "plan.html", "answer.json"])
    #expect(plan.last?.text == answer.json)
    var texts = try SmallLaw.texts()
    texts["/desk/reports/templates/plan.css"] = nil
    let bare = SmallLaw.environment(of: MemoryFileSystem(texts))
    let error = try #require(
      failure {
        _ = try answer.planFiles(PlanFile.Format.allCases, styledBy: location, in: bare)
      })
    #expect(error.kind == .inputOutput)
    #expect(try answer.planFiles([.markdown], styledBy: location, in: bare).count == 1)
  }
}
