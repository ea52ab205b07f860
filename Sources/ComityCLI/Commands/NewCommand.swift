import ArgumentParser
import WholeFiles
import Workspace

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
    let console = Invocation.current.console
    switch kind {
    case .project:
      let path = output ?? "project.yaml"
      try write([(path, Starter.project(from: Invocation.current.environment.today))])
      console.error("Next: fill it in; 'comity check \(path)' says what is wrong.\n")
    case .jurisdiction:
      guard let code, code.count == 2, code.allSatisfy({ $0.isASCII && $0.isLowercase }) else {
        throw WorkspaceError.usage("name the jurisdiction by two small letters, such as --code xx")
      }
      let folder = output ?? "jurisdictions/\(code)"
      try write(Starter.jurisdiction(code).map { ("\(folder)/\($0.name)", $0.text) })
      console.error("Next: fill them in; 'comity check' says what is wrong.\n")
    }
  }

  /// Writes all of the files, or none where one would be overwritten.
  private func write(_ files: [(path: String, text: String)]) throws {
    let place = Invocation.current.environment.files
    if let taken = files.first(where: { place.exists($0.path) }) {
      throw WorkspaceError.inputOutput("'\(taken.path)' exists already; name another place with -o")
    }
    try place.write(
      files.map { ($0.path, Array($0.text.utf8)) }, access: kind == .project ? .owner : .asUsual)
    for file in files { Invocation.current.console.print("\(file.path)\n") }
  }
}
