import Testing

@testable import ComityCLI

@Suite struct `Colour and signs` {
  @Test(
    arguments: [
      (true, [:], true), (false, [:], false), (true, ["TERM": "dumb"], false),
      (true, ["NO_COLOR": "1"], false), (true, ["NO_COLOR": ""], true),
      (false, ["CLICOLOR_FORCE": "1"], true), (false, ["CLICOLOR_FORCE": "0"], false),
      (true, ["CLICOLOR_FORCE": "0"], true),
      (false, ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], true),
    ] as [(Bool, [String: String], Bool)])
  func `Colour is for terminals, unless the user said otherwise`(
    isTerminal: Bool, environment: [String: String], expected: Bool
  ) {
    #expect(ColourPolicy.allows(isTerminal: isTerminal, environment) == expected)
  }

  @Test(arguments: [["check"], ["assess", "project.yaml"]])
  func `Diagnostics are coloured only where the console is`(arguments: [String]) throws {
    let desk = try Desk()
    try desk.breakLaw()
    let (plain, coloured) = (desk.comity(arguments), desk.comity(arguments, colour: true))
    #expect(!(plain.output + plain.talk).contains("\u{1b}["))
    #expect((coloured.output + coloured.talk).contains("\u{1b}["))
  }

  @Test(
    arguments: [
      ([:], true), (["LANG": "en_GB.UTF-8"], true), (["LANG": "C.utf8"], true),
      (["LANG": "C"], false), (["LC_ALL": "POSIX", "LANG": "en_GB.UTF-8"], false),
      (["LC_ALL": "", "LANG": "en_GB.UTF-8"], true),
    ] as [([String: String], Bool)])
  func `Frames are drawn in ASCII where the locale has no more`(
    environment: [String: String], unicode: Bool
  ) throws {
    let desk = try Desk()
    try desk.breakLaw()
    let output = desk.comity(["check"], environment: environment).output
    #expect(output.contains("╭─") == unicode)
    #expect(output.contains(",-") != unicode)
  }
}
