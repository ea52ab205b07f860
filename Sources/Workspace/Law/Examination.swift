import Catalog
package import Diagnostics
import WholeFiles

/// Everything that is wrong with the catalogs and with the files named besides them.
package struct Examination: Sendable {
  package let diagnostics: [Diagnostic]
  /// The files as they may be shown: what projects and cases say of persons is masked.
  package let sources: SourceStore
  private let originals: SourceStore
  private let fixes: [Fix]
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
    var originals = loaded.sources
    var fixes = loaded.diagnostics.flatMap(\.fixes)
    var named: Set<String> = []
    for path in try paths.flatMap(environment.files.yaml)
    where !law.contains(environment.files.absolute(path)) {
      let bytes = try environment.files.read(path)
      named.insert(path)
      let personal = PersonalText(path: path, bytes: bytes)
      sources.insert(path: path, bytes: personal.masked)
      originals.insert(path: path, bytes: bytes)
      let found =
        WorkedCaseFile.isCase(bytes)
        ? CaseReader.read(path: path, bytes: bytes, against: loaded.catalog).diagnostics
        : ProjectReader.read(
          path: path, bytes: bytes, against: loaded.catalog, asOfDefault: environment.today
        ).diagnostics
      fixes += found.flatMap(\.fixes)
      diagnostics += personal.masked(found)
    }
    let crossed = CrosswalkChecks(catalog: loaded.catalog, sources: loaded.sources)
      .diagnostics(on: environment.today)
    diagnostics += crossed
    self.fixes = fixes + crossed.flatMap(\.fixes)
    self.diagnostics = diagnostics.ordered()
    self.sources = sources
    self.originals = originals
    self.location = location
    self.named = named
  }

  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Applies the safe fixes and returns the paths of the files that changed.
  package func applySafeFixes(in environment: Environment) throws -> [String] {
    let changes = FixApplication(fixes, in: originals).changes.map {
      change in
      (
        path: named.contains(change.path) ? change.path : location.path(of: change.path),
        bytes: change.after
      )
    }
    try environment.files.write(changes, access: .asUsual)
    return changes.map(\.path)
  }
}
