import Diagnostics
import Testing
import YAMLTree

/// Files made to hurt.
///
/// The time limits are wide: without our limits these take minutes or hours.
@Suite(.timeLimit(.minutes(1)))
struct HostileTests {
  @Test(arguments: ["[", "{", "{a: ", "[{", "- ", "? ", "[\n"])
  func `a hundred thousand openings end at the depth limit`(opening: String) {
    let parsed = Parsed(String(repeating: opening, count: 100_000))
    #expect(parsed.root == nil)
    #expect(parsed.diagnostics.last?.code == "YML-0101")
    #expect(parsed.diagnostics.count <= YAMLLimits.standard.depth + 1)
  }

  @Test func `ten levels of aliases expand to nothing`() {
    let levels = (1...10).map { level in
      "l\(level): &l\(level) [" + (0..<10).map { _ in "*l\(level - 1)" }.joined(separator: ", ")
        + "]\n"
    }
    let parsed = Parsed("l0: &l0 lol\n" + levels.joined())
    #expect(parsed.root == nil)
    #expect(parsed.diagnostics.count == YAMLLimits.standard.problems + 1)
  }

  @Test func `a hundred thousand tag declarations are not compared with each other`() {
    let text = (0..<100_000).map { "%TAG !t\($0)! x\n" }.joined()
    #expect(Parsed("a: 1\n...\n" + text + "---\nb\n").summary == ["YML-0204 3:1"])
  }

  @Test func `percent signs within a text are text`() {
    let parsed = Parsed("a: 5 %TAG\nb: |\n  %TAG x\nc: '%TAG'\n")
    #expect(parsed.root?.outline == "{a: 5 %TAG, b: %TAG x\n, c: %TAG}")
  }

  @Test func `two hundred thousand keys are read, and one given twice is found`() {
    let text = (0..<200_000).map { "key\($0): v\n" }.joined()
    let parsed = Parsed(text)
    #expect(parsed.root?.mapping?.count == 200_000)
    #expect(parsed.diagnostics.isEmpty)
    #expect(Parsed(text + "key777: w\n").summary == ["YML-0207 200001:1"])
  }

  @Test func `a long line of non-ASCII text is read`() {
    let text = String(repeating: "測", count: 300_000)
    #expect(Parsed("a: \(text)\n").root?.mapping?["a"]?.text == text)
  }

  @Test func `a valid file cut anywhere gives a root or a diagnostic`() {
    let bytes = Array("é:\n  - {a: 'x', b: \"\\u00e9\"}\n  - |\n    測😀\nc: [1, 2]\n".utf8)
    for length in 0...bytes.count {
      let parsed = Parsed(Array(bytes[..<length]))
      #expect(parsed.root != nil || parsed.diagnostics.contains { $0.severity == .error })
    }
  }
}
