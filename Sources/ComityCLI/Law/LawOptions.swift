import ArgumentParser

/// Where the law comes from, for every command that needs it.
struct LawOptions: ParsableArguments {
  @Option(
    name: .long, help: "The directory that holds 'jurisdictions' and 'crosswalks'.",
    completion: .directory)
  var catalog: String?

  @Option(
    name: .long, help: "Where the graph database is kept; default a cache of your own.",
    completion: .file())
  var database: String?

  /// Opens the law, building the database where it is missing or out of date.
  func open() throws -> Law {
    try Law.open(
      at: LawLocation(named: catalog, in: Invocation.current), database: database,
      in: Invocation.current)
  }
}
