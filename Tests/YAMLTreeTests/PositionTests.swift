import Diagnostics
import Testing
import YAMLTree

struct PositionTests {
  @Test func `spans of block collections end with their content`() throws {
    let parsed = Parsed("a:\n  b: 1  # one\n\n  # two\nc:\n  - x\n\n\n")
    let mapping = try #require(parsed.root?.mapping)
    #expect(parsed.text(mapping["a"]?.span) == "b: 1")
    #expect(parsed.text(mapping["c"]?.span) == "- x")
    #expect(parsed.text(mapping.span) == "a:\n  b: 1  # one\n\n  # two\nc:\n  - x")
  }

  @Test func `spans of flow collections have their brackets`() throws {
    let parsed = Parsed("a: [1, 2 ] # note\nb: { c: d, }\n")
    let mapping = try #require(parsed.root?.mapping)
    #expect(parsed.text(mapping["a"]?.span) == "[1, 2 ]")
    #expect(parsed.text(mapping["b"]?.span) == "{ c: d, }")
  }

  @Test(arguments: [
    ("été: 'Zürich'\nb: «", 2, 4), ("a: 1\r\nb: ", 2, 4), ("a: 1\rb: ", 2, 4),
    ("\u{FEFF}a: ", 1, 4), ("\u{FEFF}é: 1\nb: ", 2, 4), ("a: 😀\nb: ", 2, 4),
    ("a: \"x\u{2028}y\"\nb: ", 3, 4), ("a: 測\u{85}b: ", 2, 4), ("😀: ", 1, 4),
  ])
  func `places are exact`(before: String, line: Int, column: Int) throws {
    let before = before.filter { $0 != "«" }
    let parsed = Parsed(before + "value\n")
    let node = try #require(parsed.root?.mapping?.map(\.value).last)
    #expect(parsed.text(node.span) == "value")
    #expect(node.range.lowerBound == before.utf8.count)
    let position = parsed.source.position(at: node.range.lowerBound)
    #expect(position == SourcePosition(line: line, column: column))
  }

  @Test(arguments: [("é:\nb: 1\n", 3), ("? é\n\nb: 1\n", 4), ("{ é , b}", 4), ("é:  \n\n\n", 3)])
  func `an absent value stands right after its key`(text: String, offset: Int) {
    #expect(Parsed(text).root?.mapping?["é"]?.range == offset..<offset)
  }

  @Test func `every span lies in its parent's, in order`() throws {
    let text =
      "é: [1, {b: '測'}]\nc:\n  - |\n    text 😀\n\n  - >-\n    more\n  - x\nd: \"\\t\"\ne: {f: [g, h ] }\n"
    let root = try #require(Parsed(text).root)
    func check(_ node: YAMLNode) {
      let children =
        node.mapping?.flatMap { [$0.key.node, $0.value] } ?? node.sequence.map(Array.init) ?? []
      var last = node.range.lowerBound
      for child in children {
        #expect(child.range.lowerBound >= last)
        #expect(child.range.upperBound <= node.range.upperBound)
        last = child.range.upperBound
        check(child)
      }
    }
    check(root)
  }
}
