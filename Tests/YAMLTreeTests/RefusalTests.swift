import Diagnostics
import TestSupport
import Testing
import YAMLTree

struct RefusalTests {
  @Test(arguments: Refused.structure)
  func `valid YAML that our files do not use`(refused: Refused) {
    let parsed = Parsed(refused.text)
    #expect(parsed.summary == refused.diagnostics)
    #expect((parsed.root != nil) == refused.hasRoot)
  }

  @Test(arguments: Refused.syntax)
  func `text that is not YAML`(refused: Refused) {
    let parsed = Parsed(refused.text)
    #expect(parsed.summary == refused.diagnostics)
    #expect(parsed.root == nil)
  }

  @Test(arguments: Refused.bytes)
  func `bytes that are no text`(bytes: [UInt8], diagnostic: String) {
    let parsed = Parsed(bytes)
    #expect(parsed.summary == [diagnostic])
    #expect(parsed.root == nil)
  }

  @Test func `every code has a page and a case`() {
    let pages = Set(YAMLRules.all.map(\.code.description))
    #expect(pages.count == YAMLRules.all.count)
    let cases =
      (Refused.structure + Refused.syntax).flatMap(\.diagnostics)
      + Refused.bytes.map(\.1)
    // Limits are tested in `LimitTests`; for want of memory and for the rest there is no input.
    let untested = ["YML-0001", "YML-0006", "YML-0101", "YML-0102", "YML-0103", "YML-0399"]
    #expect(Set(cases.map { String($0.prefix(8)) }) == pages.subtracting(untested))
  }

  @Test func `the examples in the pages raise their codes`() {
    let skipped = ["YML-0001", "YML-0002", "YML-0003", "YML-0004", "YML-0006", "YML-0102"]
    for rule in YAMLRules.all where !skipped.contains(rule.code.description) {
      if ["YML-0101", "YML-0103", "YML-0399"].contains(rule.code.description) { continue }
      #expect(Parsed(rule.example).diagnostics.contains { $0.code == rule.code }, "\(rule.code)")
    }
  }

  @Test func `the wording is ours`() {
    let all = (Refused.structure + Refused.syntax).map { refused in
      let parsed = Parsed(refused.text)
      var sources = SourceStore()
      sources.insert(path: "t.yaml", bytes: parsed.source.bytes)
      return TextWriter().write(parsed.diagnostics, sources: sources)
    }
    expectGolden(all.joined(separator: "\n"), "refusals.txt")
  }

  @Test func `problems before a syntax error are reported with it`() {
    let parsed = Parsed("a: 1\na: 2\nb:\n  c: !x 1\n  c: 2\nd: 'open\n")
    #expect(
      parsed.summary == ["YML-0207 2:1", "YML-0204 4:6", "YML-0207 5:3", "YML-0305 6:4"])
    #expect(parsed.root == nil)
  }

  @Test func `duplicate keys name both places`() throws {
    let parsed = Parsed("a: 1\nb: 2\n\"a\": 3\n'a': 4\n")
    #expect(parsed.summary == ["YML-0207 3:1", "YML-0207 4:1"])
    #expect(parsed.diagnostics.map { parsed.text($0.span) } == ["\"a\"", "'a'"])
    #expect(parsed.diagnostics.allSatisfy { $0.labels.map(\.span.range) == [0..<1] })
    #expect(parsed.root?.mapping?.count == 4)
  }

  @Test(arguments: [5, 12, 13, 100, 3000])
  func `duplicates are found in mappings of any size`(count: Int) {
    let lines = (0..<count).map { "key\($0): {x: 1}\n" }.joined()
    #expect(Parsed(lines).diagnostics.isEmpty)
    let parsed = Parsed(lines + "key3: 2\n")
    #expect(parsed.summary == ["YML-0207 \(count + 1):1"])
    #expect(parsed.diagnostics.first?.labels.map { parsed.text($0.span) } == ["key3"])
  }
}
