import Diagnostics
import TestSupport
import Testing

struct TextWriterTests {
  @Test func `an error across two files`() {
    let text = TextWriter().write([CrossFile.diagnostic], sources: CrossFile.sources)
    expectGolden(text, "text/cross-file.txt")
  }

  @Test func `the same in colour`() {
    let text = TextWriter(style: .colour).write(
      [CrossFile.diagnostic], sources: CrossFile.sources)
    expectGolden(text, "text/cross-file-colour.txt")
  }

  @Test func `the same in ASCII`() {
    let text = TextWriter(glyphs: .ascii).write(
      [CrossFile.diagnostic], sources: CrossFile.sources)
    expectGolden(text, "text/cross-file-ascii.txt")
    #expect(text.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test(arguments: [
    ("tabs", "a: 1\n\tkey:\t«value»\t# note\n"),
    ("wide", "名稱: 測試 «王小明» 😀 end\n"),
    ("emoji", "title: 👩‍🚀 🇳🇴 ❤️ é «here»\n"),
    ("combining", "title: e\u{301}e\u{301} «here»\n"),
    ("crlf", "a: 1\r\nb: 2\r\nc: «three»\r\nd: 4\r\n"),
    ("no-final-newline", "a: 1\nb: «two»"),
    ("empty-span", "a: 1\nb:«» \n"),
    ("empty-at-end", "a: 1\n«»"),
    ("empty-file", "«»"),
    ("byte-order-mark", "\u{FEFF}«a»: 1\n"),
    ("two-lines", "a:\n  - «x: 1\n    y: 2»\n"),
    ("many-lines", "«a: 1\nb: 2\nc: 3\nd: 4\ne: 5\nf: 6»\ng: 7\n"),
    ("control", "a: \u{1B}[31m«red» \u{202E}reversed\n"),
    ("line-separators", "a: 1\u{2028}b: 2\u{85}c: «three»\n"),
    ("ten-lines", "1\n2\n3\n4\n5\n6\n7\n8\n9\n«10»\n"),
  ])
  func `frames`(name: String, marked: String) {
    let sample = Sample(marked)
    let text = TextWriter().write([sample.error()], sources: sample.sources)
    expectGolden(text, "text/\(name).txt")
  }

  @Test(arguments: [
    ("long-start", "«key»: " + String(repeating: "abcdefghi ", count: 30)),
    (
      "long-middle",
      String(repeating: "abcdefghi ", count: 15) + "«here»"
        + String(repeating: " abcdefghi", count: 15)
    ),
    ("long-end", String(repeating: "測試 ", count: 40) + "«here»"),
    (
      "very-long",
      String(repeating: "測試 ", count: 900) + "«here»" + String(repeating: " é", count: 9000)
    ),
    ("long-span", "a: «" + String(repeating: "abcdefghi ", count: 30) + "»"),
  ])
  func `long lines are cut around the span`(name: String, marked: String) {
    let sample = Sample(marked)
    let text = TextWriter(width: 60).write([sample.error()], sources: sample.sources)
    expectGolden(text, "text/\(name).txt")
  }

  @Test func `a reason that has no room stands below`() {
    let sample = Sample("country: «NO»\n")
    let reason = "a reader with YAML 1.1 typing makes false of it, and Norway is lost"
    let text = TextWriter(width: 60).write(
      [sample.error(explanation: reason)], sources: sample.sources)
    expectGolden(text, "text/long-reason.txt")
  }

  @Test func `warnings, notes and several fixes`() {
    let sample = Sample("country: «NO»\ncode: «9E001»\n")
    let fix = Fix(
      title: "quote 'NO'", edits: [Edit(span: sample.spans[0], replacement: "'NO'")],
      applicability: .safe)
    let warning = Diagnostic(
      code: "TST-0002", severity: .warning, summary: "'NO' is not quoted", span: sample.spans[0],
      labels: [Label(span: sample.spans[0], text: "reads as false elsewhere")],
      notes: ["the catalog itself reads it as text"], fixes: [fix, .advice("quote it by hand")])
    let note = Diagnostic(
      code: "TST-0003", severity: .note, summary: "a note", span: sample.spans[1])
    expectGolden(
      TextWriter().write([warning, note], sources: sample.sources), "text/several.txt")
  }

  @Test func `a diagnostic without a place, and one in a text that is not at hand`() {
    let nowhere = Diagnostic(
      code: "TST-0004", severity: .error, summary: "there is no folder 'jurisdictions'",
      explanation: "nothing can be loaded", span: nil)
    let elsewhere = Sample("«x»", path: "gone.yaml").error()
    expectGolden(
      TextWriter().write([nowhere, elsewhere], sources: SourceStore()), "text/no-source.txt")
  }

  @Test func `bytes that are not UTF-8 keep their place`() {
    var sources = SourceStore()
    sources.insert(path: "a.yaml", bytes: Array("city: Z".utf8) + [0xFC] + Array("rich\n".utf8))
    let diagnostic = Diagnostic(
      code: "TST-0005", severity: .error, summary: "not UTF-8", explanation: "the reason",
      span: Span(path: "a.yaml", range: 7..<8))
    expectGolden(TextWriter().write([diagnostic], sources: sources), "text/invalid-utf8.txt")
  }

  @Test func `nothing to say is no text`() {
    #expect(TextWriter().write([], sources: SourceStore()).isEmpty)
  }
}
