import Assessment
import Catalog
import Diagnostics
import Foundation
import Graph
import Regulation
import Reporting

/// The law as a run uses it: the graph on disk, and the rulebook in memory.
struct Law {
  let location: LawLocation
  let databasePath: String
  let hash: String
  let graph: Graph
  let catalog: LawCatalog

  /// Indexes the law for assessment.
  func makeRulebook() -> Rulebook { Rulebook(catalog) }

  /// Opens the database if it was built from exactly these files, else builds it first.
  ///
  /// - Throws: `Failure` with every diagnostic where the files have errors, or where the database
  ///   named is a file of another kind; the old file is then left as it was.
  static func open(
    at location: LawLocation, database: String?, in invocation: Invocation
  ) throws -> Law {
    let files = try location.files()
    let hash = ContentHash.of(files)
    let path = database.map(Files.absolute) ?? defaultDatabase(for: location, in: invocation)
    do {
      let graph = try Graph.open(path)
      if graph.isCurrent(inputHash: hash, toolVersion: ToolVersion.text) {
        return Law(
          location: location, databasePath: path, hash: hash, graph: graph,
          catalog: try graph.catalog())
      }
    } catch .notAGraph where database != nil {
      throw Failure.inputOutput(
        "'\(path)' is not a graph of ours and is not overwritten; name another place")
    } catch {
      // Missing, damaged or of another version: building it anew mends each of these.
    }
    return try build(files, hash: hash, at: path, location: location, in: invocation)
  }

  private static func build(
    _ files: [(path: String, bytes: [UInt8])], hash: String, at path: String,
    location: LawLocation, in invocation: Invocation
  ) throws -> Law {
    let loaded = CatalogLoader.load(files: files)
    if loaded.diagnostics.contains(where: { $0.severity == .error }) {
      throw invocation.failure(loaded.diagnostics, sources: loaded.sources)
    }
    try Files.makeDirectory(above: path)
    try GraphBuilder.build(
      catalog: loaded.catalog, inputHash: hash, toolVersion: ToolVersion.text, at: path)
    return Law(
      location: location, databasePath: path, hash: hash, graph: try Graph.open(path),
      catalog: loaded.catalog)
  }

  /// One database for each directory of law, in the user's cache.
  private static func defaultDatabase(
    for location: LawLocation, in invocation: Invocation
  ) -> String {
    let cache =
      invocation.environment["XDG_CACHE_HOME"]
      ?? invocation.environment["HOME"].map { "\($0)/.cache" }
      ?? FileManager.default.temporaryDirectory.path
    let place = ContentHash.of([(path: location.directory, bytes: [])]).prefix(16)
    return "\(cache)/comity/\(place).sqlite"
  }

  /// What an answer records of the law that it rests on: the horizon is that of the sources cited.
  func receipt(of assessment: Assessment, project: String) -> Receipt {
    let cited = Set(assessment.determinations.flatMap(\.citations).map(\.instrument))
    let horizon = catalog.instruments.filter { cited.contains($0.id) }.compactMap(\.checked).min()
    return Receipt(
      catalogHash: hash, horizon: horizon, toolVersion: ToolVersion.text,
      projectFile: String(project.split(separator: "/").last ?? ""))
  }
}
