import Diagnostics
import Testing
import YAMLTree

struct RetypingTests {
  @Test(arguments: [
    ("NO", YAMLRetyping.boolean), ("yes", .boolean), ("On", .boolean), ("off", .boolean),
    ("true", .boolean), ("y", .boolean), ("~", .null), ("null", .null), ("Null", .null),
    ("12", .integer), ("-7", .integer), ("1_000", .integer), ("0x1F", .integer),
    ("0b101", .integer),
    ("0", .integer), ("010", .octal), ("0999", .octal), ("12:30", .sexagesimal),
    ("1:59:5", .sexagesimal), ("190:20:30.15", .sexagesimal), ("9E001", .float), ("1E3", .float),
    ("5e-2", .float), ("1.10", .float), (".5", .float), ("5.", .float), ("-.inf", .float),
    (".NaN", .float),
  ])
  func `plain scalars that another reader would retype`(text: String, type: YAMLRetyping) throws {
    let scalar = try #require(Parsed("[\(text)]").root?.sequence?.first?.scalar)
    #expect(scalar.retyping == type)
    #expect(scalar.wouldBeRetyped)
    #expect(scalar.node.wouldBeRetyped)
    let quoted = try #require(Parsed("['\(text)']").root?.sequence?.first)
    #expect(!quoted.wouldBeRetyped)
  }

  @Test(arguments: [
    "GB", "nO", "no.", "5E", "E5", "9E001.a", "3A001", "2026-01-01", "12:60", ":30",
    "1.2.3",
    "0x", "0xG", "+", ".", "..", "1-2", "off-site", "", "NOR", "1 2", "ſ",
  ])
  func `plain scalars that stay text`(text: String) throws {
    let scalar = try #require(Parsed("a: \(text)\n").root?.mapping?["a"]?.scalar ?? nil)
    #expect(scalar.retyping == nil)
  }

  @Test func `quoting is a safe fix`() throws {
    let parsed = Parsed("é: NO # note\n")
    var sources = SourceStore()
    sources.insert(path: "t.yaml", bytes: parsed.source.bytes)
    let fix = try #require(parsed.root?.mapping?["é"]?.scalar?.quotingFix)
    let change = try #require(FixApplication([fix], in: sources).changes.first)
    #expect(String(decoding: change.after, as: UTF8.self) == "é: \"NO\" # note\n")
    #expect(Parsed(change.after).root?.mapping?["é"]?.text == "NO")
  }
}
