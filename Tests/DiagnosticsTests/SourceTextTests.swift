import Diagnostics
import Testing

struct SourceTextTests {
  @Test(arguments: [
    ("a\nb", 2, 2, 1), ("a\rb", 2, 2, 1), ("a\r\nb", 3, 2, 1), ("a\u{85}b", 3, 2, 1),
    ("a\u{2028}b", 4, 2, 1), ("a\u{2029}b", 4, 2, 1), ("a\u{B}b", 2, 1, 3), ("a\n\rb", 3, 3, 1),
  ])
  func `lines break where libyaml breaks them`(
    text: String, offset: Int, line: Int, column: Int
  ) {
    let source = SourceText(path: "a.yaml", bytes: Array(text.utf8))
    #expect(source.position(at: offset) == SourcePosition(line: line, column: column))
  }

  @Test(arguments: [(0, 1), (2, 2), (5, 3), (9, 4), (10, 5)])
  func `columns count scalars, not bytes`(offset: Int, column: Int) {
    let source = SourceText(path: "a.yaml", bytes: Array("é測😀x".utf8))
    #expect(source.position(at: offset) == SourcePosition(line: 1, column: column))
  }

  @Test func `a byte order mark has no column`() {
    let source = SourceText(path: "a.yaml", bytes: Array("\u{FEFF}ab".utf8))
    #expect(source.position(at: 0) == SourcePosition(line: 1, column: 1))
    #expect(source.position(at: 4) == SourcePosition(line: 1, column: 2))
    #expect(source.contentRange(ofLine: 1) == 3..<5)
  }

  @Test func `a text without a last line break ends with its last line`() {
    let source = SourceText(path: "a.yaml", bytes: Array("ab\r\ncd".utf8))
    #expect(source.lineCount == 2)
    #expect(source.contentRange(ofLine: 1) == 0..<2)
    #expect(source.contentRange(ofLine: 2) == 4..<6)
  }

  @Test func `an empty text has one empty line`() {
    let source = SourceText(path: "a.yaml", bytes: [])
    #expect(source.lineCount == 1)
    #expect(source.position(at: 0) == SourcePosition(line: 1, column: 1))
    #expect(source.contentRange(ofLine: 1).isEmpty)
  }

  @Test func `offsets outside the text move to its ends`() {
    let source = SourceText(path: "a.yaml", bytes: Array("ab".utf8))
    #expect(source.position(at: -4) == SourcePosition(line: 1, column: 1))
    #expect(source.position(at: 99) == SourcePosition(line: 1, column: 3))
  }
}
