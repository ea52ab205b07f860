import Testing

@testable import Reporting

@Suite struct `HTML writer` {
  private func tokens(_ document: Document) throws -> [HTMLToken] {
    try HTMLTokenizer.tokens(of: HTMLWriter(stylesheet: "").write(document))
  }

  @Test func `outside text adds no element and no attribute anywhere`() throws {
    let plain = try tokens(HostileText.document("word")).structure
    for text in HostileText.samples {
      let page = try tokens(HostileText.document(text)).structure
      #expect(page == plain, "\(text.debugDescription)")
    }
  }

  @Test func `text reads back as it was given, blanks aside`() throws {
    for text in HostileText.samples {
      let read = try tokens(Document(title: "t") { Prose(text) }).text(in: "p")
      let given = text.unicodeScalars.map { "\n\r\t".unicodeScalars.contains($0) ? " " : $0 }
      #expect(read.map { Array($0.unicodeScalars) } == given, "\(text.debugDescription)")
    }
  }

  @Test func `code keeps its lines`() throws {
    let code = "a:\n\t<b> & `c`\n\nd"
    let page = try tokens(Document(title: "t") { CodeBlock(code) })
    #expect(page.text(in: "pre") == code)
  }

  @Test(arguments: [
    ("a\u{202E}b", "a\u{FFFD}b"), ("a\u{2066}b", "a\u{FFFD}b"), ("a\u{0}b", "a\u{FFFD}b"),
    ("a\u{1B}b", "a\u{FFFD}b"), ("a\u{85}b", "a b"), ("a\u{2028}b", "a b"), ("a\u{200B}b", "ab"),
    ("a\u{200F}b", "ab"), ("a\u{FEFF}b", "ab"), ("a\u{AD}b", "ab"), ("a\u{E0041}b", "ab"),
    ("می\u{200C}خواهم", "می\u{200C}خواهم"), ("a\u{A0}b", "a\u{A0}b"),
  ])
  func `text cannot be hidden or turned round`(given: String, shown: String) throws {
    let read = try tokens(Document(title: "t") { Prose(given) }).text(in: "p")
    #expect(read.map { Array($0.unicodeScalars) } == Array(shown.unicodeScalars))
  }

  @Test func `the page asks nothing of the network`() throws {
    let page = try tokens(SampleDocument.document)
    #expect(page.values(of: "src").isEmpty)
    #expect(page.values(of: "style").isEmpty)
    let policy = try #require(page.values(of: "content").first { $0.contains("default-src") })
    #expect(policy.hasPrefix("default-src 'none'; style-src 'unsafe-inline'; img-src data:"))
    let names = page.structure.map { $0.prefix { $0 != " " } }
    #expect(!names.contains("<script") && !names.contains("<link") && !names.contains("<img"))
  }

  @Test func `elements are closed in order`() throws {
    let void: Set = ["meta", "!doctype"]
    var open: [String] = []
    for token in try tokens(SampleDocument.document) {
      switch token {
      case .open(let name, let attributes) where !void.contains(name) && attributes["/"] == nil:
        open.append(name)
      case .close(let name): #expect(open.popLast() == name)
      case .open, .text: break
      }
    }
    #expect(open.isEmpty)
  }

  @Test func `ids are unique and every link inside the page has its target`() throws {
    let page = try tokens(SampleDocument.document)
    let ids = page.values(of: "id")
    #expect(Set(ids).count == ids.count)
    let targets = page.values(of: "href").filter { $0.hasPrefix("#") }.map { $0.dropFirst() }
    #expect(targets.count > 8)
    for target in targets { #expect(ids.contains(String(target))) }
  }

  @Test func `every header cell says what it heads and every table has a caption`() throws {
    let page = try tokens(SampleDocument.document)
    for case .open("th", let attributes) in page {
      #expect(["row", "col"].contains(attributes["scope"]))
    }
    let tables = page.filter { if case .open("table", _) = $0 { true } else { false } }
    let captions = page.filter { if case .open("caption", _) = $0 { true } else { false } }
    #expect(tables.count == 2)
    #expect(captions.count == tables.count)
  }

  @Test func `a tone is written out besides its colour`() throws {
    for tone in Tone.allCases {
      let page = HTMLWriter(stylesheet: "").write(
        Document(title: "t") {
          Table("c", columns: ["a"], rows: [.init(["x"], tone: tone)])
          Matrix("c", corner: "d", columns: ["e"], rows: [.init("f", [.init(tone, "y")])])
        })
      let marks = page.components(
        separated: "\(tone.symbol)</span> <span class=\"unseen\">\(tone.word): ")
      #expect(marks == 3, "\(tone)")
    }
  }

  @Test func `the status line cannot leave its string in the stylesheet`() throws {
    let status = #"a"; } </style> \ é"#
    let page = try tokens(Document(title: "t", status: status) { "x" })
    #expect(
      page.text(in: "style")
        == "\n:root { --status: \"a\\22 \\3b  \\7d  \\3c \\2f style\\3e  \\5c  \\e9 \" }\n")
  }

  @Test func `a stylesheet cannot end its own element`() throws {
    let page = HTMLWriter(stylesheet: "a::after { content: \"</style><b>\" }")
      .write(Document(title: "t") { "x" })
    #expect(page.components(separated: "</style>") == 2)
  }
}

extension String {
  /// How many parts the separator leaves.
  func components(separated separator: String) -> Int {
    split(separator: separator, omittingEmptySubsequences: false).count
  }
}
