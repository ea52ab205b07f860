import Testing

@Suite struct `Law is data` {
  /// A file that may hold something like law, and why.
  struct Exemption {
    let prefix: String
    let what: Set<String>
    let reason: String
  }

  static let exemptions = [
    Exemption(
      prefix: "Sources/ComityCLI/Commands/", what: ["an id", "a control code"],
      reason: "the examples of help show ids as a user types them"),
    Exemption(
      prefix: "Sources/ComityCLI/ComityCommand.swift", what: ["an id"],
      reason: "the examples of help show ids as a user types them"),
    Exemption(
      prefix: "Sources/ComityCLI/Text/Starter.swift", what: ["an id", "a date"],
      reason: "the starter files are samples to be filled in"),
    Exemption(
      prefix: "Sources/Catalog/Checks/", what: ["a control code", "a date"],
      reason:
        "the pages of diagnostics show codes of an invented list, and days as they are written"),
    Exemption(
      prefix: "Sources/Catalog/Messages/RecordRules.swift", what: ["a control code", "a date"],
      reason:
        "the pages of diagnostics show codes of an invented list, and days as they are written"),
    Exemption(
      prefix: "Sources/Catalog/Forms/Form+Scalars.swift", what: ["a date"],
      reason: "a message shows how a day is written"),
    Exemption(
      prefix: "Sources/Screening/Lists/", what: ["a place"],
      reason: "registers, elements and columns of lists have names of two capitals"),
  ]

  private static func findings(in prefix: String) -> [(place: String, what: String)] {
    Repository.files(below: "Sources", suffix: ".swift").filter { $0.hasPrefix(prefix) }
      .flatMap { file in
        SwiftLiterals(in: Repository.text(file)).literals.compactMap { literal in
          law(in: literal.text).map { ("\(file):\(literal.line)", $0) }
        }
      }
  }

  @Test func `No place, list, code or date of law is written in Swift`() {
    for finding in Self.findings(in: "") {
      let isExempt = Self.exemptions.contains {
        finding.place.hasPrefix($0.prefix) && $0.what.contains(finding.what)
      }
      #expect(isExempt, "\(finding.place) holds \(finding.what)")
    }
  }

  @Test(arguments: exemptions)
  func `An exemption is needed and says why`(exemption: Exemption) {
    #expect(Set(Self.findings(in: exemption.prefix).map(\.what)) == exemption.what)
    #expect(!exemption.reason.isEmpty)
  }

  @Test(
    arguments: [
      ("GB", "a place"), ("GB-NIR", "a place"), ("see us.ear here", "an id"),
      ("eu.dual-use.annex-i/3A001", "an id"), ("code 6A005.b", "a control code"),
      ("EAR99", "a control code"), ("from 2026-11-10 on", "a date"),
    ])
  func `Law is recognised`(text: String, what: String) {
    #expect(Self.law(in: text) == what)
  }

  @Test(arguments: [
    "", "no", "aa.trade.list", "us", "YYYY-MM-DD", "CAT-0104", "IDENTITY", "b.us.c",
  ])
  func `What is not law is let through`(text: String) {
    #expect(Self.law(in: text) == nil)
  }

  @Test func `Literals are told from comments and interpolations`() {
    let source = #"""
      let a = "one" // "no"
      let b = "two \(f("three")) \"four\""
      let c = """
        five
        """
      """#
    #expect(
      SwiftLiterals(in: source).literals.map(\.text)
        == ["one", "two \u{fffc} \"four\"", "three", "\n  five\n  "])
  }

  /// The codes of the jurisdictions in the repository: ids begin with one of them and a dot.
  private static let jurisdictions = Set(
    Repository.files(below: "jurisdictions", suffix: "/jurisdiction.yaml").map { path in
      String(path.split(separator: "/")[1])
    })

  /// What of law the text holds, if any.
  private static func law(in text: String) -> String? {
    if text.wholeMatch(of: /[A-Z]{2}(-[A-Z]{2,3})?/) != nil { return "a place" }
    let ids = text.matches(of: /(?:^|[^A-Za-z0-9.])([a-z]{2})\.[a-z]/)
    if ids.contains(where: { jurisdictions.contains(String($0.output.1)) }) { return "an id" }
    if text.contains(/\b(19|20)\d\d-\d\d-\d\d\b/) { return "a date" }
    return text.contains(/\b(\d[A-E]\d{3}|EAR99)\b/) ? "a control code" : nil
  }
}
