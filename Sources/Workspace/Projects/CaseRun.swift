package import Assessment
import Catalog
package import Diagnostics
import Regulation

/// Worked cases run against the law.
package struct CaseRun: Sendable {
  /// A file that holds no case that can be run, which counts as failing.
  package struct UnreadableFile: Sendable {
    package let path: String
    package let errors: [Diagnostic]
  }

  package let book: Rulebook
  package private(set) var results: [CaseResult] = []
  package private(set) var unreadable: [UnreadableFile] = []
  /// The files that are unreadable.
  package private(set) var sources = SourceStore()

  /// Runs the cases of the files.
  package init(
    of files: [String], under law: CheckedCatalog, in environment: Environment
  ) throws {
    book = law.makeRulebook()
    let assessor = Assessor(book: book)
    for path in files {
      let bytes = try environment.files.read(path)
      let read = CaseReader.read(path: path, bytes: bytes, against: law.catalog)
      let errors = read.diagnostics.filter { $0.severity == .error }
      if let workedCase = read.case, errors.isEmpty {
        results.append(assessor.check(workedCase))
      } else {
        let personal = PersonalText(path: path, bytes: bytes)
        sources.insert(path: path, bytes: personal.masked)
        unreadable.append(UnreadableFile(path: path, errors: personal.masked(errors)))
      }
    }
  }

  /// The files of cases at or below the paths.
  ///
  /// - Throws: `WorkspaceError` where there are none.
  package static func files(below paths: [String], in environment: Environment) throws -> [String] {
    let files = try paths.flatMap(environment.files.yaml)
    guard !files.isEmpty else {
      throw WorkspaceError.badInput(
        "no case is in \(paths.map { "'\($0)'" }.joined(separator: ", "))")
    }
    return files
  }

  package var failed: [CaseResult] { results.filter { !$0.passed } }

  package var failedCount: Int { failed.count + unreadable.count }

  package var passedCount: Int { results.count - failed.count }

  /// Ends with every diagnostic of the files that could not be read.
  package func requireReadable() throws {
    guard unreadable.isEmpty else {
      throw WorkspaceError.diagnostics(unreadable.flatMap(\.errors).ordered(), sources: sources)
    }
  }
}
