import Testing

@testable import Reporting

@Suite struct `Document tree` {
  @Test func `a builder takes conditions, loops and bare text`() {
    func blocks(_ isLong: Bool) -> [Block] {
      Document(title: "t") {
        "first"
        if isLong { Callout(.info, "long") } else { "short" }
        for number in 1...2 { "item \(number)" }
        if !isLong { "last" }
      }.blocks
    }
    #expect(
      blocks(true) == [
        .paragraph("first"), .callout(Callout(.info, "long")),
        .paragraph(["item ", "1"].prose), .paragraph(["item ", "2"].prose),
      ])
    #expect(blocks(false).count == 5)
  }

  @Test func `a literal holds pieces beside words`() {
    let inner: Prose = "x \(.verify)"
    #expect(
      "a \("b") \(.code("c"))\(inner)" as Prose
        == [.text("a "), .text("b"), .text(" "), .code("c"), .text("x "), .verify])
    #expect(("\(.badge(.go, "free")) \(.verify)" as Prose).plainText == "✓ free [VERIFY]")
  }

  @Test func `sections are numbered by nesting and reading order`() {
    let outline = Outline(
      Document(title: "t") {
        Section("a", "A") {
          Section("a/b", "B") {}
          Details("d") { Section("a/c", "C") {} }
        }
        Section("a", "Again") {}
        Section("a b_ü", "Odd") {}
      }.blocks)
    #expect(outline.entries.map(\.number) == ["1", "1.1", "1.2", "2", "3"])
    #expect(outline.entries.map(\.depth) == [1, 2, 2, 1, 1])
    #expect(
      outline.entries.map(\.anchor) == ["s-a", "s-a:b", "s-a:c", "s-a~2", "s-a_20b_5f_c3_bc"])
    #expect(outline.anchor(of: "a") == "s-a")
    #expect(outline.anchor(of: "none") == nil)
  }

  @Test(arguments: [
    "https://a.example", "HTTP://a.example/?b=c#d", "mailto:a@b.example", "https://ü.example/",
  ])
  func `an address that a reader may follow is kept`(text: String) {
    #expect(WebAddress(text)?.text == text)
  }

  @Test(arguments: [
    "", "a.example", "javascript:alert(1)", "data:text/html,x", "//a.example", "https:a",
    "https://",
    " https://a.example", "https://a.example/ b", "https://a\u{202E}.example", "java\nscript:x",
    "file:///etc", "mailto:",
  ])
  func `any other address is printed, not followed`(text: String) {
    #expect(WebAddress(text) == nil)
    #expect(Inline.link("w", to: text) == .text("w (\(text))"))
    #expect(Inline.citation("w", at: text) == .citation(text: "w (\(text))", address: nil))
  }

  @Test func `tones differ in sign and word`() {
    #expect(Set(Tone.allCases.map(\.symbol)).count == Tone.allCases.count)
    #expect(Set(Tone.allCases.map(\.word)).count == Tone.allCases.count)
  }

  @Test func `a row of the wrong width is a defect of ours`() async {
    await #expect(processExitsWith: .failure) {
      _ = Table("c", columns: ["a", "b"], rows: [["x"]])
    }
    await #expect(processExitsWith: .failure) {
      _ = Matrix("c", corner: "a", columns: ["b"], rows: [.init("x", [])])
    }
  }
}

extension [String] {
  fileprivate var prose: Prose { Prose(map { .text($0) }) }
}
