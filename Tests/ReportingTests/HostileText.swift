import Reporting

/// Outside text that tries to become markup, the same on every run.
enum HostileText {
  private static let pieces = [
    "<script>alert(1)</script>", "</p>", "</td>", "<!--", "-->", "&lt;", "&", "&#x3c;", "\"", "'",
    "`", "```", "~~~", "|", "||", "\\", "\\|", "*", "**", "_", "__", "[x](javascript:alert(1))",
    "![", "]", "](", "[^1]", "#", "# ", "- ", "+ ", "1. ", "1) ", "> ", "---", "===", "\n", "\r\n",
    "\n\n", "\t", "    ", "\n# ", "\n- ", "\n| - | - |\n", "$x$", "https://a.example",
    "www.a.example",
    "word", "Ångström", "株式会社", "محمد", "e\u{301}", ":", "::", "(", ")", "!", "]:", "</summary>",
    "</details>", "\" onclick=\"x", "👩‍🔬",
  ]

  /// Strings of one to eight pieces.
  static let samples: [String] = {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    func next(below bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let single = pieces
    let mixed = (0..<400).map { _ in
      (0...next(below: 8)).map { _ in pieces[next(below: pieces.count)] }.joined()
    }
    return single + mixed
  }()

  /// A document that holds the text in every place that takes outside text, code aside.
  static func document(_ text: String) -> Document {
    let prose: Prose = [
      .text("so \(text)"), .text(" "), .strong(text), .text(" "), .emphasis(text), .text(" "),
      .link(text, to: "https://a.example/"), .text(" "), .reference(text, to: "one"), .text(" "),
      .citation(text), .text(" "), .citation(text, at: "https://b.example/"), .text(" "),
      .badge(.stop, text), .text(" "), .verify,
    ]
    return Document(
      title: text, subtitle: text, status: text, facts: [.init(text, prose)]
    ) {
      Section("one", prose) {
        prose
        ItemList(.bullets, [prose, Prose(text)])
        ItemList(.numbers, [Prose(text)])
        Table(text, columns: [.init(prose, isRowHeader: true), "b"], rows: [[prose, Prose(text)]])
        DefinitionList([.init(text, prose)])
        Callout(.caution, text) { Prose(text) }
        Details(Prose(text)) { Prose(text) }
        Checklist([.init(Prose(text), isDone: true), .init(Prose(text))])
        SignatureBlock([.init(role: text, name: text, date: text)])
        Matrix(
          text, corner: Prose(text), columns: [prose], rows: [.init(prose, [.init(.go, prose)])])
        Figure(text, svg: RawHTML(trusted: "<svg></svg>"), alternative: text)
      }
    }
  }
}
