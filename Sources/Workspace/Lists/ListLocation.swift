package import ListStore

/// Where imported lists are kept.
package struct ListLocation: Sendable {
  /// The path as the user named it.
  package let path: String

  package init(_ path: String) { self.path = path }

  /// Opens the lists; throws with what to do where there are none.
  package func open(in environment: Environment) throws -> ListStore {
    do { return try ListStore.open(environment.files.absolute(path)) } catch .missing {
      throw ListStoreError.missing(path: path)
    }
  }

  /// Opens the lists, or begins with none.
  package func openOrMake(in environment: Environment) throws -> ListStore {
    try environment.files.makeDirectory(above: path)
    return try ListStore.openOrMake(environment.files.absolute(path))
  }
}
