import ArgumentParser
import Regulation
import Workspace

/// A project file and how it is to be read.
struct ProjectOptions: ParsableArguments {
  @Argument(help: "The project file.", completion: .file(extensions: ["yaml", "yml"]))
  var project: String
  @OptionGroup var reading: ReadingOptions

  /// Reads the project against the law.
  func read(against law: OpenedLaw) throws -> Project {
    try reading.project(at: project, against: law.catalog)
  }
}

extension ProjectOptions {
  /// Reads the project, screens its parties where that was asked for, and answers for it.
  func assessed(
    under law: OpenedLaw, screening: ProjectScreeningOptions
  ) throws -> AssessedProject {
    AssessedProject(
      try screening.screened(try read(against: law), under: law), file: project,
      under: law.checked, strict: reading.strict)
  }
}
