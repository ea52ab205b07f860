import ArgumentParser
import Workspace

/// Where the law is and where its graph is kept, for every command that asks it.
struct LawOptions: ParsableArguments {
  @OptionGroup var catalog: CatalogOptions

  @Option(
    name: .long, help: "Where the graph database is kept; default: a cache of your own.",
    completion: .file())
  var database: String?

  /// Opens the law, building the database where it is missing or out of date.
  func open() throws -> OpenedLaw {
    try OpenedLaw.open(
      at: catalog.location(), database: database, in: Invocation.current.environment)
  }
}
