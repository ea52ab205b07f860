import ArgumentParser
import ListStore
import Workspace

/// Where imported lists are kept, for every command that uses them.
struct ListOptions: ParsableArguments {
  @Option(
    name: .long, help: "The file in which imported lists are kept.", completion: .file())
  var lists = ".comity/lists.sqlite"

  var location: ListLocation { ListLocation(lists) }

  /// Opens the lists; throws with what to do where there are none.
  func open() throws -> ListStore {
    try location.open(in: Invocation.current.environment)
  }
}
