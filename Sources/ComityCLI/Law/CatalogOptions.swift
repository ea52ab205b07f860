import ArgumentParser
import Workspace

/// Where the law is, for every command that reads it.
struct CatalogOptions: ParsableArguments {
  @Option(
    name: .long, help: "The directory that holds 'jurisdictions' and 'crosswalks'.",
    completion: .directory)
  var catalog: String?

  /// The directory named, or else the nearest one.
  func location() throws -> LawLocation {
    try LawLocation(named: catalog, in: Invocation.current.environment)
  }
}
