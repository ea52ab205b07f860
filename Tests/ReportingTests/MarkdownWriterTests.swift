import Testing

@testable import Reporting

@Suite struct `Markdown writer` {
  private func markdown(@BlockBuilder _ blocks: () -> [Block]) -> String {
    let text = MarkdownWriter().write(Document(title: "t", blocks: blocks))
    return String(text.dropFirst("# t\n\n".count).dropLast())
  }

  /// What is left of a line without words and escaped characters: its marks.
  private func marks(_ line: Substring) -> String {
    var marks = ""
    var isEscaped = false
    for character in line {
      if isEscaped {
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if "|*_`<[]~$#".contains(character) {
        marks.append(character)
      }
    }
    return marks
  }

  @Test func `outside text adds no line and no mark anywhere`() {
    func skeleton(_ text: String) -> [String] {
      MarkdownWriter().write(HostileText.document(text))
        .split(separator: "\n", omittingEmptySubsequences: false)
        // A summary is HTML, and an anchor follows its heading.
        .filter { !$0.hasPrefix("<summary>") }
        .map { marks($0.replacing(/\]\(#[^)]*\)/, with: "]()")[...]) }
    }
    let plain = skeleton("word")
    for text in HostileText.samples {
      #expect(skeleton("a\(text)z") == plain, "\(text.debugDescription)")
    }
  }

  @Test func `words alone hold no mark and start no block`() {
    let starts = ["#", "-", "+", "=", ">", " ", "\t"]
    for text in HostileText.samples {
      let line = markdown { Prose(text) }
      #expect(!line.contains("\n"), "\(text.debugDescription)")
      #expect(marks(line[...]) == "", "\(text.debugDescription)")
      #expect(!starts.contains { line.hasPrefix($0) }, "\(text.debugDescription)")
      #expect(line.prefixMatch(of: /[0-9]+[.)]/) == nil, "\(text.debugDescription)")
      #expect(!line.contains("://") && !line.contains("www.a"), "\(text.debugDescription)")
    }
  }

  @Test(arguments: [
    ("1. a", #"1\. a"#), ("2024) b", #"2024\) b"#), ("v1.2", "v1.2"), ("R&D", #"R\&D"#),
    ("a & b", "a & b"), ("stop!", #"stop\!"#), ("no! way", "no! way"), ("a  \n b", "a b"),
    ("5 > 4", "5 > 4"), ("> 4", #"\> 4"#), ("C #", ##"C \#"##), ("a-b", "a-b"), ("-b", #"\-b"#),
    ("snake_case", #"snake\_case"#), ("https://x", #"https:\//x"#),
  ])
  func `only what would have a meaning is escaped`(given: String, written: String) {
    #expect(markdown { Prose(given) } == written)
  }

  @Test(arguments: [
    ("What?", "**What**?"), ("(a)", "(**a**)"), ("?!", #"?\!"#), ("a b", "**a b**"),
    (" a ", "**a** "),
  ])
  func `emphasis holds to the words`(given: String, written: String) {
    #expect(markdown { Prose([.strong(given)]) } == written)
  }

  @Test func `marks that touch are kept apart`() {
    #expect(
      markdown { Prose([.strong("a"), .emphasis("b"), .code("c"), .code("d")]) }
        == "**a** *b* `c` `d`")
    #expect(markdown { Prose([.verify, .text("(x)")]) } == #"[VERIFY]\(x)"#)
    #expect(
      markdown { Prose([.text("x!"), .link("y", to: "https://z.example/")]) }
        == #"x\![y](https://z.example/)"#)
  }

  @Test(arguments: [
    ("a", "`a`"), ("a`b", "``a`b``"), ("`a", "`` `a ``"), ("a\nb", "`a b`"), (" ", ""),
    ("a|b", "`a|b`"), ("*", "`*`"),
  ])
  func `a code span is fenced by more backticks than it holds`(given: String, written: String) {
    #expect(markdown { Prose([.code(given)]) } == written)
  }

  @Test func `a bar in a cell never ends it, in code least of all`() {
    let table = markdown {
      Table("c", columns: ["a"], rows: [["\(.code(#"x\|y"#)) | z"]])
    }
    #expect(
      table == #"""
        **c**

        | a |
        | --- |
        | x\\\|y \| z |
        """#)
  }

  @Test func `a fence is longer than any inside it and keeps its lines`() {
    #expect(markdown { CodeBlock("a\n````\n\tb\u{202E}") } == "`````\na\n````\n\tb\u{FFFD}\n`````")
  }

  @Test func `lists in a row stay lists of their own`() {
    let lists = markdown {
      ItemList(.bullets, ["a"])
      Checklist([.init("b")])
      ItemList(.bullets, ["c"])
    }
    #expect(lists == "- a\n\n* [ ] b\n\n- c")
  }

  @Test func `blocks inside an item are indented`() {
    let list = markdown {
      ItemList(
        .numbers,
        items: [
          [.paragraph("a"), .code(CodeBlock("x\n\ny"))], [.callout(Callout(.info, "b") { "c" })],
        ])
    }
    #expect(
      list == """
        1. a

           ```
           x

           y
           ```
        2. > ● **Note**: b
           >
           > c
        """)
  }

  @Test func `an address cannot leave its place`() {
    let address = "https://x.example/a(b)|c?d=1&copy;=2"
    #expect(
      markdown { Prose([.link("y", to: address)]) }
        == "[y](https://x.example/a%28b%29%7Cc?d=1&amp;copy;=2)")
  }

  @Test func `references lead to the anchors that GitHub derives`() {
    let text = markdown {
      Section("one", "Same name") { "\(.reference("second", to: "two"))" }
      Section("two", "Élan: A/B \(.code("x_y")) – etc.") {
        Section("three", "2 Élan AB x_y  etc") { "\(.reference("third", to: "three"))" }
      }
      "\(.reference("nowhere", to: "four"))"
    }
    #expect(text.contains("[second](#2-élan-ab-x_y--etc)"))
    #expect(text.contains("[third](#21-2-élan-ab-x_y-etc)"))
    #expect(text.hasSuffix("\n\nnowhere"))
  }

  @Test func `only details are written as HTML`() {
    let text = MarkdownWriter().write(SampleDocument.document)
    let tags = text.matches(of: /[^\\](<\/?[a-z]+>)/).map { String($0.1) }
    #expect(Set(tags) == ["<details>", "</details>", "<summary>", "</summary>"])
  }
}
