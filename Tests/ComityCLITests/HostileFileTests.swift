import Foundation
import Testing

@Suite struct `Hostile files` {
  struct Sample: CustomTestStringConvertible {
    let testDescription: String
    let text: String
    /// Whether the file is sound all the same.
    var isSound = false
  }

  static let project = """
    project: p
    items:
      - {id: laser, classifications: {aa.trade.list: 1A001}}

    """

  static let samples = [
    Sample(testDescription: "empty file", text: ""),
    Sample(testDescription: "comment alone", text: "# nothing\n"),
    Sample(testDescription: "aliases of aliases", text: bomb),
    Sample(
      testDescription: "100,000 brackets",
      text: "project: p\nitems: " + String(repeating: "[", count: 100_000)),
    Sample(
      testDescription: "100,000 dashes",
      text: "project: p\nitems:\n" + String(repeating: "- ", count: 100_000)),
    Sample(testDescription: "tabs", text: "project: p\nitems:\n\t- {id: laser}\n"),
    Sample(testDescription: "two documents", text: "\(project)---\n\(project)"),
    Sample(
      testDescription: "200,000 keys",
      text: "project: p\n" + (1...200_000).map { "key\($0): \($0)\n" }.joined()),
    Sample(testDescription: "one key twice", text: "\(project)project: q\n"),
    Sample(testDescription: "NUL", text: "project: a\u{0}b\n"),
    Sample(testDescription: "control characters", text: "project: \u{1b}[31mred\u{7}\n"),
    Sample(testDescription: "a list at the root", text: "- project\n"),
    Sample(testDescription: "open quote", text: "project: \"p\n"),
    Sample(testDescription: "tag", text: "project: !!python/object/apply:os.system [ls]\n"),
    Sample(testDescription: "BOM", text: "\u{feff}\(project)", isSound: true),
    Sample(
      testDescription: "CRLF", text: project.replacing("\n", with: "\r\n"), isSound: true),
  ]

  /// Ten levels of ten aliases each.
  private static let bomb =
    "project: p\nlevel0: &level0 [x]\n"
    + (1...10).map { level in
      let aliases = Array(repeating: "*level\(level - 1)", count: 10).joined(separator: ", ")
      return "level\(level): &level\(level) [\(aliases)]\n"
    }.joined()

  @Test(arguments: samples)
  func `A file gets a diagnostic with its place, and the graph is untouched`(
    sample: Sample
  ) throws {
    let desk = try Desk()
    #expect(desk.comity("build", "--database", "law.sqlite").status == 0)
    let graph = desk.bytes("law.sqlite")
    try desk.write(sample.text, to: "hostile.yaml")
    let run = desk.comity("check", "hostile.yaml")
    if sample.isSound {
      #expect(run.status == 0 && run.output.isEmpty, "\(run.output)")
    } else {
      #expect(run.status == 65)
      #expect(run.output.contains("hostile.yaml"), "\(run.output.prefix(400))")
      #expect(!run.output.contains("\u{1b}"))
    }
    let assessed = desk.comity("assess", "hostile.yaml", "--database", "law.sqlite")
    #expect(assessed.status == (sample.isSound ? 0 : 65))
    #expect(graph != nil && desk.bytes("law.sqlite") == graph)
  }

  @Test(arguments: samples.filter { !$0.isSound })
  func `As a part of the law it stops the build`(sample: Sample) throws {
    let desk = try Desk()
    #expect(desk.comity("build", "--database", "law.sqlite").status == 0)
    let graph = desk.bytes("law.sqlite")
    try desk.write(
      sample.text.replacing("project: p", with: "jurisdiction: bb"),
      to: "jurisdictions/aa/hostile.yaml")
    let run = desk.comity("build", "--database", "law.sqlite")
    #expect(run.status == 65)
    #expect(run.talk.contains("jurisdictions/aa/hostile.yaml"), "\(run.talk.prefix(400))")
    #expect(graph != nil && desk.bytes("law.sqlite") == graph)
  }

  @Test func `Bytes that are no text get a diagnostic`() throws {
    let desk = try Desk()
    let bytes: [UInt8] = Array("project: ".utf8) + [0xff, 0xfe, 0x80, 0x0a]
    try Data(bytes).write(to: desk.directory.appending(path: "hostile.yaml"))
    let run = desk.comity("check", "hostile.yaml")
    #expect(run.status == 65)
    #expect(run.output.contains("hostile.yaml:1"))
  }
}
