import Regulation
import Testing

@Suite struct ControlCodeTests {
  @Test(arguments: [
    ("9A012.a.2", ["9A012", "a", "2"]), ("XI(d)", ["XI", "d"]), ("3(2)7", ["3", "2", "7"]),
    ("7(1)", ["7", "1"]), ("5506.2.c.ii.A.I", ["5506", "2", "c", "ii", "A", "I"]),
    ("1-3.A.1", ["1-3", "A", "1"]), ("ML4", ["ML4"]),
  ])
  func `a code is an entry followed by paragraphs`(text: String, path: [String]) throws {
    #expect(try #require(ControlCode(text)).path == path)
  }

  @Test(arguments: ["", ".", "3A001.", ".a", "XI(d", "XI()", "3A 001", "3A001;x", "XI(a.b)"])
  func `what is no code is refused`(text: String) {
    #expect(ControlCode(text) == nil)
  }

  @Test(arguments: [
    ("3A001.b.2", "3A001", true), ("3A001.b.2", "3A001.b.2", true), ("3A001", "3A001.b", false),
    ("3A001.b.20", "3A001.b.2", false), ("9A610.y", "??6??", true), ("9A012", "??6??", false),
    ("9D515.b", "9?515", true),
  ])
  func `a paragraph lies inside its entry, never the other way round`(
    code: String, scope: String, inside: Bool
  ) throws {
    let (code, scope) = (try #require(ControlCode(code)), try #require(ControlCode(scope)))
    #expect(code.isInside(scope) == inside)
  }

  @Test(arguments: [
    ("9A012.a.2", ["9A012.a.2", "9A012.a", "9A012"]), ("XI(d)", ["XI(d)", "XI"]),
    ("3(2)7", ["3(2)7", "3(2)", "3"]), ("1-1.A.1", ["1-1.A.1", "1-1.A", "1-1"]),
  ])
  func `ancestors are spelt as the list spells them`(text: String, ancestors: [String]) throws {
    #expect(try #require(ControlCode(text)).ancestors.map(\.text) == ancestors)
  }
}
