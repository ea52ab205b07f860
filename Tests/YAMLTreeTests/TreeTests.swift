import Diagnostics
import Testing
import YAMLTree

struct TreeTests {
  @Test(arguments: [
    ("a: 1\nb: [x, y]\nc:\n  - d: {e: f}\n  - g\n", "{a: 1, b: [x, y], c: [{d: {e: f}}, g]}"),
    ("- a\n- - b\n  - c\n-\n  d: e\n", "[a, [b, c], {d: e}]"),
    ("a:\n- 1\n- 2\nb: 3\n", "{a: [1, 2], b: 3}"),
    ("[a: b, {c}]", "[{a: b}, {c: }]"),
    ("? a\n: b\n? c\n", "{a: b, c: }"),
    ("{}", "{}"), ("[]", "[]"), ("word", "word"), ("---\na: 1\n...\n", "{a: 1}"),
    ("%YAML 1.2\n---\na: 1\n", "{a: 1}"),
  ])
  func `trees have the shape of the text`(text: String, outline: String) {
    let parsed = Parsed(text)
    #expect(parsed.root?.outline == outline)
    #expect(parsed.diagnostics.isEmpty)
  }

  @Test(arguments: ["NO", "9E001", "5E2", "010", "12:30", "1.10", "2026-01-01", "true", "~"])
  func `scalars stay text`(text: String) throws {
    let value = try #require(Parsed("a: \(text)\n").root?.mapping?["a"])
    #expect(value.text == text)
    #expect(value.kind == .scalar)
  }

  @Test(arguments: [
    ("plain text", "plain text", YAMLScalar.Style.plain), ("'it''s'", "it's", .single),
    ("'as is'", "as is", .single), (#""a\tb\u00e9""#, "a\tbé", .double),
    (#""as is""#, "as is", .double), ("|\n  one\n  two\n", "one\ntwo\n", .literal),
    (">-\n  one\n  two\n", "one two", .folded), ("one\n  two", "one two", .plain),
    ("'one\n  two'", "one two", .single), ("''", "", .single), ("\"\"", "", .double),
    ("é測😀", "é測😀", .plain),
  ])
  func `texts and styles`(written: String, text: String, style: YAMLScalar.Style) throws {
    let parsed = Parsed("é: x\nkey: \(written)\nlast: y\n")
    let scalar = try #require(parsed.root?.mapping?["key"]?.scalar)
    #expect(scalar.text == text)
    #expect(Array(scalar.utf8) == Array(text.utf8))
    #expect(scalar.style == style)
    let trimmed = written.hasSuffix("\n") ? String(written.dropLast()) : written
    #expect(parsed.text(scalar.span) == trimmed)
    #expect(parsed.root?.mapping?["last"]?.text == "y")
  }

  @Test func `absent, null and empty are told apart`() throws {
    let mapping = try #require(Parsed("a:\nb: ~\nc: ''\nd: null\n").root?.mapping)
    let scalars = mapping.compactMap(\.value.scalar)
    #expect(scalars.map(\.isAbsent) == [true, false, false, false])
    #expect(scalars.map(\.isNull) == [false, true, false, true])
    #expect(scalars.map(\.text) == ["", "~", "", "null"])
    #expect(mapping["e"] == nil)
  }

  @Test func `mappings keep their order and are looked up by key`() throws {
    let mapping = try #require(Parsed("z: 1\na: {x: 2}\n\"m n\": 3\n").root?.mapping)
    #expect(mapping.map(\.key.text) == ["z", "a", "m n"])
    #expect(mapping.count == 3)
    #expect(mapping["m n"]?.text == "3")
    #expect(mapping["a"]?.mapping?["x"]?.text == "2")
    #expect(mapping["x"] == nil)
    #expect(mapping["a"]?.text == nil)
    #expect(mapping.pair(forKey: "z")?.key.span.range == 0..<1)
  }

  @Test func `sequences are collections`() throws {
    let sequence = try #require(Parsed("- a\n- [b, c]\n- d\n").root?.sequence)
    #expect(sequence.count == 3)
    #expect(sequence.first?.text == "a")
    #expect(sequence.map(\.kind) == [.scalar, .sequence, .scalar])
  }
}
