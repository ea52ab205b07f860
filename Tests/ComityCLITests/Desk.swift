import ComityCLI
import Foundation
import Regulation

/// A directory of a test's own, where the small law lies and command lines run.
final class Desk: Sendable {
  let directory: URL

  private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures")

  /// A desk with the small law, its project and a case that fails.
  init() throws {
    directory = FileManager.default.temporaryDirectory.appending(path: "comity-\(UUID())")
    try FileManager.default.copyItem(at: Self.fixtures.appending(path: "law"), to: directory)
    for name in ["project.yaml", "failing-case.yaml"] {
      try FileManager.default.copyItem(
        at: Self.fixtures.appending(path: name), to: directory.appending(path: name))
    }
  }

  deinit { try? FileManager.default.removeItem(at: directory) }

  /// Runs a command line here.
  func comity(_ arguments: String...) -> Run { comity(arguments) }

  func comity(
    _ arguments: [String], environment: [String: String] = [:], colour: Bool = false
  ) -> Run {
    Run(
      arguments, in: directory.path,
      environment: environment.merging(["XDG_CACHE_HOME": path("caches")]) { given, _ in given },
      colour: colour)
  }

  func path(_ name: String) -> String { directory.appending(path: name).path }

  func text(_ name: String) throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }

  func bytes(_ name: String) -> Data? { FileManager.default.contents(atPath: path(name)) }

  func write(_ text: String, to name: String) throws {
    try text.write(toFile: path(name), atomically: true, encoding: .utf8)
  }

  /// Replaces a text of a file, which must be there.
  func edit(_ name: String, _ old: String, _ new: String) throws {
    let before = try text(name)
    guard before.contains(old) else { throw CocoaError(.fileReadCorruptFile) }
    try write(before.replacing(old, with: new), to: name)
  }

  /// Lays the files of a folder of fixtures beside those of the small law.
  func lay(_ folder: String) throws {
    let source = Self.fixtures.appending(path: folder)
    for name in try FileManager.default.subpathsOfDirectory(atPath: source.path)
    where name.hasSuffix(".yaml") {
      let target = directory.appending(path: name)
      try FileManager.default.createDirectory(
        at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try FileManager.default.copyItem(at: source.appending(path: name), to: target)
    }
  }

  /// Makes the law one that cannot be built.
  func breakLaw() throws {
    try edit("jurisdictions/aa/trade/rules.yaml", "act.crosses-border", "act.crosses-boarder")
  }

  /// What tells one file on the disk from another that took its place.
  func identity(of name: String) throws -> Int? { try identity(at: path(name)) }

  func identity(at path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
  }
}

/// How a command line ended and what it wrote.
struct Run {
  let status: Int32
  /// What went to stdout.
  let output: String
  /// What went to stderr.
  let talk: String

  static let today = CivilDate(dayNumber: 20_500)

  init(
    _ arguments: [String], in directory: String, environment: [String: String],
    colour: Bool = false
  ) {
    let (output, talk) = (Said(), Said())
    status = CommandLineTool.run(
      arguments,
      in: Invocation(
        console: Console(
          print: { output.append($0) }, error: { talk.append($0) }, colour: (colour, colour)),
        directory: directory, executable: "\(directory)/bin/comity",
        environment: environment, today: Self.today))
    self.output = output.text
    self.talk = talk.text
  }
}

/// The law in the repository.
enum Shipped {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Runs a command line at the root of the repository; its graph is kept from run to run.
  static func comity(_ arguments: String...) -> Run { comity(arguments) }

  static func comity(_ arguments: [String]) -> Run {
    Run(
      arguments, in: root.path,
      environment: ["XDG_CACHE_HOME": FileManager.default.temporaryDirectory.path])
  }
}
