package import Assessment
import Catalog
import Diagnostics
import Graph
package import Regulation
package import Reporting

/// The law of a catalog that has no errors, with the hash of its files.
package struct CheckedCatalog: Sendable {
  package let catalog: LawCatalog
  package let hash: String

  init(catalog: LawCatalog, hash: String) {
    self.catalog = catalog
    self.hash = hash
  }

  /// Reads the law from its files.
  ///
  /// - Throws: `WorkspaceError` with every diagnostic where the files have errors.
  package init(at location: LawLocation, in environment: Environment) throws {
    let files = try location.files(in: environment)
    try self.init(files, hash: ContentHash.of(files))
  }

  /// Reads the law from files of which the hash is known.
  init(_ files: [(path: String, bytes: [UInt8])], hash: String) throws {
    let loaded = CatalogLoader.load(files: files)
    if loaded.diagnostics.containErrors {
      throw WorkspaceError.diagnostics(loaded.diagnostics, sources: loaded.sources)
    }
    self.init(catalog: loaded.catalog, hash: hash)
  }

  /// Indexes the law for assessment.
  package func makeRulebook() -> Rulebook { Rulebook(catalog) }

  /// What an answer records of the law that it rests on: the horizon is that of the sources cited.
  package func receipt(of assessment: Assessment, project: String) -> Receipt {
    let cited = assessment.determinations.citedInstruments
    let horizon = catalog.instruments.filter { cited.contains($0.id) }.compactMap(\.checked).min()
    return Receipt(
      catalogHash: hash, horizon: horizon, toolVersion: ToolVersion.text,
      projectFile: String(project.split(separator: "/").last ?? ""))
  }
}
