import ArgumentParser
import Regulation

/// A project file and how it is to be read.
struct ProjectOptions: ParsableArguments {
  @Argument(help: "The project file.", completion: .file(extensions: ["yaml", "yml"]))
  var project: String
  @OptionGroup var reading: ReadingOptions

  /// Reads the project against the law.
  func read(against law: Law) throws -> Project {
    try reading.project(at: project, against: law.catalog)
  }
}
