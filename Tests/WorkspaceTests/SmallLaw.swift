import Diagnostics
import Foundation
import Regulation
import Workspace

/// The small law of the tests of the command line, with its project, in memory.
enum SmallLaw {
  static let today = CivilDate(dayNumber: 20_500)

  private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../ComityCLITests/Fixtures").standardizedFileURL

  /// The files as they lie at `/desk`, with the texts named in place of theirs.
  static func texts(_ changes: [String: (String, String)] = [:]) throws -> [String: String] {
    var texts: [String: String] = [:]
    let law = fixtures.appending(path: "law")
    for name in try FileManager.default.subpathsOfDirectory(atPath: law.path)
    where name.hasSuffix(".yaml") || name.hasSuffix(".css") {
      texts["/desk/\(name)"] = try String(contentsOf: law.appending(path: name), encoding: .utf8)
    }
    for name in ["project.yaml", "failing-case.yaml"] {
      texts["/desk/\(name)"] = try String(
        contentsOf: fixtures.appending(path: name), encoding: .utf8)
    }
    for (name, (old, new)) in changes {
      guard let text = texts["/desk/\(name)"], text.contains(old) else {
        throw CocoaError(.fileReadCorruptFile)
      }
      texts["/desk/\(name)"] = text.replacing(old, with: new)
    }
    return texts
  }

  /// A place with the files and nothing of the machine.
  static func environment(_ changes: [String: (String, String)] = [:]) throws -> Environment {
    environment(of: MemoryFileSystem(try texts(changes)))
  }

  static func environment(of files: MemoryFileSystem) -> Environment {
    Environment(directory: "/desk", caches: "/caches", today: today, fileSystem: files)
  }

  static func catalog(in environment: Environment) throws -> CheckedCatalog {
    try CheckedCatalog(at: LawLocation(named: nil, in: environment), in: environment)
  }

  /// The project of the place as it is answered.
  static func assessed(in environment: Environment) throws -> AssessedProject {
    let law = try catalog(in: environment)
    let project = try ProjectReading(
      at: "project.yaml", against: law.catalog, asOf: nil, in: environment
    ).checked()
    return AssessedProject(project, file: "project.yaml", under: law, strict: false)
  }
}

/// What the error says in the words of its kind; nil where nothing is thrown.
func failure(_ body: () throws -> Void) -> WorkspaceError? {
  do {
    try body()
    return nil
  } catch { return WorkspaceError(error) }
}

extension WorkspaceError {
  /// The message; nil where it is a list of diagnostics.
  var message: String? { if case .message(let text) = content { text } else { nil } }

  /// The codes of the diagnostics.
  var codes: [String] {
    if case .diagnostics(let found, _) = content { found.map(\.code.description) } else { [] }
  }
}
