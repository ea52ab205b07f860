import Catalog
package import Diagnostics
import WholeFiles

/// Everything that is wrong with the catalogs and with the files named besides them.
package struct Examination: Sendable {
  package let diagnostics: [Diagnostic]
  package let sources: SourceStore
  private let location: LawLocation
  /// The named files; every other path is one of the law, and relative to its directory.
  private let named: Set<String>

  /// Reads the catalogs, and each named file or folder as projects and cases against them.
  package init(
    of paths: [String], besides location: LawLocation, in environment: Environment
  ) throws {
    let files = try location.files(in: environment)
    let law = Set(files.map { location.path(of: $0.path) })
    let loaded = CatalogLoader.load(files: files)
    var diagnostics = loaded.diagnostics
    var sources = loaded.sources
    var named: Set<String> = []
    for path in try paths.flatMap(environment.files.yaml)
    where !law.contains(environment.files.absolute(path)) {
      let bytes = try environment.files.read(path)
      sources.insert(path: path, bytes: bytes)
      named.insert(path)
      diagnostics +=
        WorkedCaseFile.isCase(bytes)
        ? CaseReader.read(path: path, bytes: bytes, against: loaded.catalog).diagnostics
        : ProjectReader.read(
          path: path, bytes: bytes, against: loaded.catalog, asOfDefault: environment.today
        ).diagnostics
    }
    diagnostics += CrosswalkChecks(catalog: loaded.catalog, sources: loaded.sources)
      .diagnostics(on: environment.today)
    self.diagnostics = diagnostics.ordered()
    self.sources = sources
    self.location = location
    self.named = named
  }

  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Applies the safe fixes and returns the paths of the files that changed.
  package func applySafeFixes(in environment: Environment) throws -> [String] {
    let changes = FixApplication(diagnostics.flatMap(\.fixes), in: sources).changes.map { change in
      (
        path: named.contains(change.path) ? change.path : location.path(of: change.path),
        bytes: change.after
      )
    }
    try environment.files.write(changes, access: .asUsual)
    return changes.map(\.path)
  }
}
