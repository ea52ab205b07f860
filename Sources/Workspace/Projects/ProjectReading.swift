import Catalog
package import Diagnostics
package import Regulation

/// A project file as read against the law: the project, and all that is wrong or doubtful in it.
package struct ProjectReading: Sendable {
  /// What could be made of the file; nil where nothing could.
  private let project: Project?
  package let diagnostics: [Diagnostic]
  package let sources: SourceStore

  /// Reads bytes that are named by a path; the day is that on which a project stands that does not
  /// say itself.
  package init(
    path: String, bytes: [UInt8], against catalog: LawCatalog, asOfDefault day: CivilDate
  ) {
    let read = ProjectReader.read(path: path, bytes: bytes, against: catalog, asOfDefault: day)
    project = read.project
    var sources = SourceStore()
    guard !read.diagnostics.isEmpty else {
      (diagnostics, self.sources) = ([], sources)
      return
    }
    let personal = PersonalText(path: path, bytes: bytes)
    diagnostics = personal.masked(read.diagnostics)
    sources.insert(path: path, bytes: personal.masked)
    self.sources = sources
  }

  /// Reads a file as a project that stands on the day, or today, where it does not say itself.
  package init(
    at path: String, against catalog: LawCatalog, asOf day: CivilDate?, in environment: Environment
  ) throws {
    self.init(
      path: path, bytes: try environment.files.read(path), against: catalog,
      asOfDefault: day ?? environment.today)
  }

  /// The project, where the file has no errors.
  ///
  /// - Throws: `WorkspaceError` with every diagnostic where it has some.
  package func checked() throws -> Project {
    guard let project, !diagnostics.containErrors else {
      throw WorkspaceError.diagnostics(diagnostics, sources: sources)
    }
    return project
  }
}
