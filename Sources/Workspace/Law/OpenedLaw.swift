package import Graph
package import Regulation
import WholeFiles

/// The law as a run uses it: the graph on disk, and the catalog in memory.
package struct OpenedLaw: Sendable {
  package let location: LawLocation
  package let databasePath: String
  package let graph: Graph
  package let checked: CheckedCatalog

  package var catalog: LawCatalog { checked.catalog }

  package var hash: String { checked.hash }

  /// Opens the database if it is as this user built it from exactly these files, else builds it first.
  ///
  /// - Throws: `WorkspaceError` with every diagnostic where the files have errors, or where the
  ///   database named is a file of another kind; the old file is then left as it was.
  package static func open(
    at location: LawLocation, database: String?, in environment: Environment
  ) throws -> OpenedLaw {
    let files = try location.files(in: environment)
    let hash = ContentHash.of(files)
    let path =
      try database.map(environment.files.absolute)
      ?? defaultDatabase(for: location, in: environment)
    let seal = GraphSeal(of: path, in: environment)
    do {
      let graph = try Graph.open(path)
      if graph.isCurrent(inputHash: hash, toolVersion: ToolVersion.text), seal.vouches(for: hash) {
        return OpenedLaw(
          location: location, databasePath: path, graph: graph,
          checked: CheckedCatalog(catalog: try graph.catalog(), hash: hash))
      }
    } catch .notAGraph where database != nil {
      throw WorkspaceError.inputOutput(
        "'\(path)' is not a graph of ours and is not overwritten; name another place")
    } catch {
      // Missing, damaged or of another version: building it anew mends each of these.
    }
    let checked = try CheckedCatalog(files, hash: hash)
    try environment.files.makeDirectory(above: path)
    try GraphBuilder.build(
      catalog: checked.catalog, inputHash: hash, toolVersion: ToolVersion.text, at: path)
    seal.renew(for: hash)
    return OpenedLaw(
      location: location, databasePath: path, graph: try Graph.open(path), checked: checked)
  }

  /// One database for each directory of law, among what can be made again.
  private static func defaultDatabase(
    for location: LawLocation, in environment: Environment
  ) throws -> String {
    guard let caches = environment.caches else {
      throw WorkspaceError.usage(
        "there is no folder for the graph of the law: XDG_CACHE_HOME or HOME has to be a path from "
          + "the root; set it, or name a place with --database")
    }
    let folder = "\(caches)/comity"
    WholeFiles.withdraw(folder)
    if environment.files.exists(folder), !WholeFiles.isOwn(folder) {
      throw WorkspaceError.inputOutput(
        "'\(folder)' belongs to somebody else or lets others write; name a place of your own with "
          + "--database or XDG_CACHE_HOME")
    }
    let place = ContentHash.of([(path: location.directory, bytes: [])]).prefix(16)
    return "\(folder)/\(place).sqlite"
  }
}
