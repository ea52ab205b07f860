import Diagnostics
import Testing
import YAMLTree

struct LimitTests {
  @Test func `a file at the size limit is read, a larger one is not`() {
    let limits = YAMLLimits(bytes: 5)
    #expect(Parsed("a: 1\n", limits: limits).diagnostics.isEmpty)
    #expect(Parsed("a: 12\n", limits: limits).summary == ["YML-0001 1:1"])
  }

  @Test(arguments: ["[", "{a: ", "- "])
  func `the token that goes too deep is named`(opening: String) {
    let limits = YAMLLimits(depth: 3)
    let closing = opening == "[" ? "]" : opening == "- " ? "" : "}"
    func text(_ depth: Int) -> String {
      String(repeating: opening, count: depth) + "x" + String(repeating: closing, count: depth)
    }
    #expect(Parsed(text(3), limits: limits).diagnostics.isEmpty)
    let parsed = Parsed(text(4), limits: limits)
    #expect(parsed.summary == ["YML-0101 1:\(3 * opening.utf8.count + 1)"])
    #expect(parsed.root == nil)
  }

  @Test func `the node that is too many is named`() {
    let limits = YAMLLimits(nodes: 4)
    #expect(Parsed("[a, b, c]", limits: limits).diagnostics.isEmpty)
    #expect(Parsed("[a, b, c, d]", limits: limits).summary == ["YML-0102 1:11"])
  }

  @Test func `after so many problems the rest is not read`() {
    let text = String(repeating: "- !x a\n", count: 9) + "- 'open"
    let parsed = Parsed(text, limits: YAMLLimits(problems: 3))
    #expect(
      parsed.summary == ["YML-0204 1:3", "YML-0204 2:3", "YML-0204 3:3", "YML-0103 3:7"])
    #expect(parsed.root == nil)
  }

  @Test func `no file can ask for more problems than the limit`() {
    let parsed = Parsed(String(repeating: "a: 1\n", count: 5000))
    #expect(parsed.diagnostics.count <= YAMLLimits.standard.problems + 1)
    #expect(parsed.diagnostics.contains { $0.code == "YML-0103" })
  }
}
