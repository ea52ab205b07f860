import Testing

@Suite struct `The repository speaks of the project alone` {
  /// Text files that are written by hand, without this one.
  static let files = Repository.files(below: "")
    .filter { path in !path.hasPrefix(".git/") && !path.hasSuffix("/WordingTests.swift") }
    .filter { path in
      [".swift", ".md", ".yaml", ".yml", ".json", ".css", ".html", ".sh", ".sql", ".txt", ".h"]
        .contains(where: path.hasSuffix) || !(path.split(separator: "/").last ?? "").contains(".")
    }

  @Test func `No path of some machine is written down`() {
    #expect(Self.files.count > 300)
    for file in Self.files {
      for match in Repository.text(file).matches(of: Self.machinePath) {
        Issue.record("\(file) holds \(match.output.1)")
      }
    }
  }

  @Test func `Nothing is left to do in a comment`() {
    for file in Self.files where file.hasSuffix(".swift") || file.hasSuffix(".yaml") {
      for mark in ["TODO", "FIXME", "XXX:", "HACK"] {
        #expect(!Repository.text(file).contains(mark), "\(file) holds \(mark)")
      }
    }
  }

  @Test(arguments: Self.foreignWords)
  func `No word of another workplace`(word: String) {
    for file in Self.files {
      #expect(!Repository.text(file).lowercased().contains(word), "\(file)")
    }
  }

  @Test func `A path is told from an address on the web`() {
    for path in ["see \u{2F}home/ann/law", "'\u{2F}tmp/x'", "\u{2F}work/main"] {
      #expect(path.firstMatch(of: Self.machinePath) != nil)
    }
    for other in ["https://law.example/home/act", "a/tmp/b"] {
      #expect(other.firstMatch(of: Self.machinePath) == nil)
    }
  }

  private static var machinePath: Regex<(Substring, Substring)> {
    /(?:^|[\s"'`(=:\[])(\/(?:home|root|tmp|work|Users|var\/folders)\/[\w.]+)/
  }

  private static let foreignWords = [
    "language model", "subagent", "sub-agent", "the brief says", "helper session",
  ]
}
