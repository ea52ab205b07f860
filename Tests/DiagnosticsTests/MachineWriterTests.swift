import Diagnostics
import Foundation
import TestSupport
import Testing

struct MachineWriterTests {
  private let awkward = Diagnostic(
    code: "TST-0001", severity: .warning,
    summary: "quote \" backslash \\ tab \t escape \u{1B} line \n separator \u{2028} é 😀",
    span: Span(path: "a folder/ü.yaml", range: 3..<9), notes: ["one note"])

  private let rule = DiagnosticRule(
    code: "CAT-0104", title: "A list is not known", checks: "List ids.", why: "They lead nowhere.",
    example: "to: nowhere", fix: "Write an id that a list declares.")

  @Test func `JSON has positions where the text is at hand`() {
    let text = JSONWriter().write([CrossFile.diagnostic, awkward], sources: CrossFile.sources)
    expectGolden(text, "json/two.json")
  }

  @Test func `SARIF has rules, regions and fixes`() {
    let writer = SARIFWriter(toolVersion: "1.0", rules: [rule])
    let text = writer.write([CrossFile.diagnostic, awkward], sources: CrossFile.sources)
    expectGolden(text, "sarif/two.sarif")
  }

  @Test func `JSON escapes come back as they went`() throws {
    let text = JSONWriter().write([awkward], sources: SourceStore())
    let parsed = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let first = try #require((parsed?["diagnostics"] as? [[String: Any]])?.first)
    #expect(first["summary"] as? String == awkward.summary)
  }

  @Test func `every SARIF result names a described rule`() throws {
    let text = SARIFWriter(toolVersion: "1.0", rules: [])
      .write([CrossFile.diagnostic, awkward], sources: SourceStore())
    let parsed = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let run = try #require((parsed?["runs"] as? [[String: Any]])?.first)
    let driver = (run["tool"] as? [String: Any])?["driver"] as? [String: Any]
    let rules = try #require(driver?["rules"] as? [[String: Any]])
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == 2)
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
      #expect(rules[index]["shortDescription"] is [String: Any])
    }
  }

  @Test func `no diagnostics are an empty list`() {
    let text = JSONWriter().write([], sources: SourceStore())
    #expect(text == "{\n  \"diagnostics\": [],\n  \"schemaVersion\": 1\n}\n")
  }
}
