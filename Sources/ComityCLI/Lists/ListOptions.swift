import ArgumentParser
import ListStore

/// Where imported lists are kept, for every command that uses them.
struct ListOptions: ParsableArguments {
  @Option(
    name: .long, help: "The file in which imported lists are kept.", completion: .file())
  var lists = ".comity/lists.sqlite"

  /// Opens the lists; throws with what to do where there are none.
  func open() throws -> ListStore {
    do { return try ListStore.open(Files.absolute(lists)) } catch .missing {
      throw Failure.lists(.missing(path: lists))
    }
  }

  /// Opens the lists, or begins with none.
  func openOrMake() throws -> ListStore {
    try Files.makeDirectory(above: lists)
    return try ListStore.openOrMake(Files.absolute(lists))
  }
}
