import Testing
import Workspace

@testable import ComityCLI

@Suite struct `First steps` {
  static let commands = SubcommandSuggestion.commands

  @Test func `Without arguments it says what to do next`() throws {
    let run = try Desk().comity()
    #expect(run.status == 0)
    #expect(run.output.contains("comity new project"))
    #expect(run.output.contains("comity --help"))
    #expect(run.talk.isEmpty)
  }

  @Test(arguments: commands)
  func `Each command has an abstract, two examples and help for all its options`(
    command: String
  ) throws {
    let run = try Desk().comity(command, "--help")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("OVERVIEW: "))
    let examples = run.output.split(separator: "\n").filter { $0.hasPrefix("  comity \(command)") }
    #expect(examples.count >= 2, "\(run.output)")
    let afterOptions = try #require(run.output.split(separator: "OPTIONS:\n").last)
    let lines = afterOptions.split(separator: "\n")
    for (line, next) in zip(lines, lines.dropFirst() + [""]) where line.hasPrefix("  -") {
      let hasHelp = line.dropFirst(26).contains { $0 != " " } || next.hasPrefix("        ")
      #expect(hasHelp, "\(line)")
    }
  }

  @Test func `The help names every command and every exit code`() throws {
    let help = try Desk().comity("--help").output
    for command in Self.commands { #expect(help.contains("\n  \(command) ")) }
    for code in [0, 1, 64, 65, 70, 74] { #expect(help.contains("\n  \(code) ")) }
  }

  @Test func `The version is an answer`() throws {
    let run = try Desk().comity("--version")
    #expect(run.status == 0)
    #expect(run.output == "\(ToolVersion.text)\n")
  }

  @Test(
    arguments: [
      (["asess", "project.yaml"], "'asess' is not a command; did you mean 'assess'?"),
      (["hlep"], "'hlep' is not a command; did you mean 'help'?"),
      (["help", "serch"], "'serch' is not a command; did you mean 'search'?"),
      (["quantum"], "'quantum' is not a command\n"),
    ])
  func `A word that is no command is corrected`(arguments: [String], message: String) throws {
    let run = try Desk().comity(arguments)
    #expect(run.status == 64)
    #expect(run.talk.contains(message), "\(run.talk)")
    #expect(run.output.isEmpty)
  }

  @Test func `A misspelt option is corrected`() throws {
    let run = try Desk().comity("assess", "project.yaml", "--frmat", "json")
    #expect(run.status == 64)
    #expect(run.talk.hasPrefix("error: Unknown option '--frmat'. Did you mean '--format'?"))
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `Completions know every command`(shell: String) throws {
    let run = try Desk().comity("--generate-completion-script", shell)
    #expect(run.status == 0)
    for command in Self.commands { #expect(run.output.contains(command)) }
  }
}
