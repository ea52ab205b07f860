import Graph
import Regulation
import TestSupport
import Testing

struct SearchTests {
  private static func entry(_ code: ControlCode, _ title: String) -> Entry {
    Entry(
      id: EntryID(list: "xa.reg.list", code: code), provision: Provision(title: title), kind: nil)
  }

  private static func graph(in directory: TemporaryDirectory) throws -> Graph {
    try directory.graph(
      of: LawCatalog(
        instruments: [
          Instrument(
            id: "xa.law", title: "Règle about lasers", citation: "R", url: nil, period: .always,
            checked: nil)
        ],
        rules: [
          Rule(
            id: "xa.reg/laser-licence", regime: "xa.reg", provision: Provision(title: "Licence"),
            kind: .exclusion, when: .always)
        ],
        entries: [
          entry("6A105.b", "See also 6A005 on optics"),
          entry("6A005.b.2", "Tunable lasers"),
          entry("6A005", "Optics"),
          entry("6A0051", "A longer code"),
          entry("XI(d)", "Technical data"),
        ]))
  }

  private func keys(_ text: String, limit: Int = 20) throws -> [String] {
    let directory = try TemporaryDirectory()
    return try Self.graph(in: directory).search(text, limit: limit).map(\.record.name)
  }

  @Test func `Codes that begin with the text come first, the shortest of them before all`() throws {
    #expect(
      try keys("6A005") == [
        "xa.reg.list/6A005", "xa.reg.list/6A0051", "xa.reg.list/6A005.b.2", "xa.reg.list/6A105.b",
      ])
  }

  @Test func `A code is found in any case and notation`() throws {
    #expect(try keys("6a005.B.2") == ["xa.reg.list/6A005.b.2"])
    #expect(try keys("XI d") == ["xa.reg.list/XI(d)"])
  }

  @Test func `Words are found in any order, without accents, before they are finished`() throws {
    #expect(try keys("lasers regle") == ["xa.law"])
    #expect(try keys("tunable las") == ["xa.reg.list/6A005.b.2"])
  }

  @Test func `A rule is found by the part of its key after the slash`() throws {
    #expect(try keys("laser-lic") == ["xa.reg/laser-licence"])
  }

  @Test func `No more than the limit comes back`() throws {
    #expect(try keys("6A005", limit: 1) == ["xa.reg.list/6A005"])
    #expect(try keys("6A005", limit: 0).isEmpty)
  }

  @Test(arguments: [
    "", " ", "\"", "\"\"", "*", "^", "(", "laser\"", "\" OR \"a", "code:", "{code} :", "a NEAR(b",
    "NOT", "AND", "OR laser", "-", "+", "'; DROP TABLE node; --", "\0", "a\0b", "🚢", "%_",
    "laser*)",
    "\"laser\" NOT \"b", "col : x",
  ])
  func `Full-text syntax in the text is harmless`(text: String) throws {
    let directory = try TemporaryDirectory()
    let graph = try Self.graph(in: directory)
    _ = try graph.search(text)
    #expect(try graph.search("6A005", limit: 1).count == 1)
  }

  @Test func `An operator is a word like any other`() throws {
    #expect(try keys("lasers OR technical").isEmpty)
    #expect(try keys("lasers NOT tunable").isEmpty)
  }

  @Test func `Any text is safe to search for, whatever joins its quotes`() throws {
    let directory = try TemporaryDirectory()
    let graph = try Self.graph(in: directory)
    for text in JoinedText.samples + ["\"\u{301}", "a\"\u{301} OR b", "a\"\u{20DD}* NEAR("] {
      _ = try graph.search(text)
    }
  }

  @Test func `A search for more words than anybody means is refused`() throws {
    let directory = try TemporaryDirectory()
    let graph = try Self.graph(in: directory)
    #expect(throws: GraphError.query(.tooManyWords(limit: 50))) {
      try graph.search(Array(repeating: "laser", count: 3000).joined(separator: " "))
    }
  }
}
