package import Diagnostics
package import Regulation

/// Reads the files of a catalog and checks that they fit together.
package enum CatalogLoader {
  /// The catalog that the files state, with every problem found in any of them.
  ///
  /// The result does not depend on the order of the files. Records that cannot be read are left
  /// out of the catalog, so it is of use only where the diagnostics contain no error. Cases and
  /// projects among the files are passed over.
  ///
  /// - Parameter files: the files with paths relative to the root of the catalog.
  /// - Returns: the catalog, the diagnostics in order, and the texts that they point into.
  package static func load(
    files: [(path: String, bytes: [UInt8])]
  ) -> (catalog: LawCatalog, diagnostics: [Diagnostic], sources: SourceStore) {
    var sources = SourceStore()
    var library = Library()
    for file in files.sorted(by: { $0.path < $1.path }) {
      sources.insert(path: file.path, bytes: file.bytes)
      library.add(CatalogFile(path: file.path, bytes: file.bytes))
    }
    library.index()
    let diagnostics = library.diagnostics + CatalogChecks.all.flatMap { $0.check(library) }
    return (library.catalog, diagnostics.ordered(), sources)
  }
}
