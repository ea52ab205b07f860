import ArgumentParser

struct NewCommand: ParsableCommand {
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case project
    case jurisdiction
  }

  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write a commented starter: a project file, or the folder of a jurisdiction.",
    discussion: """
      Examples:
        comity new project -o project.yaml
        comity new jurisdiction --code xx -o jurisdictions/xx

      Next: 'comity check project.yaml' while filling it in, then 'comity plan project.yaml'.
      """)

  @Argument(help: "What to start: project or jurisdiction.") var kind: Kind
  @Option(
    name: [.short, .long],
    help: "Where to write; default project.yaml, or jurisdictions/<code>.")
  var output: String?
  @Option(help: "The two-letter code of the jurisdiction.") var code: String?

  func run() throws {
    switch kind {
    case .project:
      let invocation = Invocation.current
      try write(Starter.project(from: invocation.today), to: output ?? "project.yaml")
    case .jurisdiction:
      guard let code, code.count == 2, code.allSatisfy({ $0.isASCII && $0.isLowercase }) else {
        throw Failure.usage("name the jurisdiction by two small letters, such as --code xx")
      }
      for (name, text) in Starter.jurisdiction(code) {
        try write(text, to: "\(output ?? "jurisdictions/\(code)")/\(name)")
      }
    }
  }

  private func write(_ text: String, to path: String) throws {
    guard !Files.exists(path) else {
      throw Failure.inputOutput("'\(path)' exists already; name another place with -o")
    }
    try Files.write(text, to: path)
    Invocation.current.console.print("\(path)\n")
  }
}
