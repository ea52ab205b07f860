package import Regulation

/// Why the graph could not be built, opened or asked.
///
/// The wording never holds SQL, statement arguments or SQLite's own messages.
package enum GraphError: Error, Sendable, Hashable {
  /// No file, or none that may be read.
  case cannotOpen(path: String)
  /// A file that is no graph of ours.
  case notAGraph(path: String)
  /// A graph of another version of the schema; it must be built again.
  case otherSchema(path: String)
  /// A graph whose contents cannot be read back; it must be built again.
  case damaged(path: String)
  /// Two records of the catalog with one name.
  case duplicate(RecordID)
  /// The new file could not be written or put in place; the old one is untouched.
  case cannotWrite(path: String, reason: WriteFailure)
  /// The user's own query was refused or failed.
  case query(QueryFailure)

  /// What kept a graph from being written.
  package enum WriteFailure: Sendable, Hashable {
    /// The directory is missing or may not be written to.
    case directory
    case full
    /// A row contradicts the schema: a fault of the program, with the table where it was found.
    case inconsistent(table: String)
    case system
  }
}

extension GraphError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .cannotOpen(let path): "cannot open the graph '\(path)'"
    case .notAGraph(let path): "'\(path)' is not a graph"
    case .otherSchema(let path): "the graph '\(path)' was built by another version; build it again"
    case .damaged(let path): "the graph '\(path)' is damaged; build it again"
    case .duplicate(let record): "the catalog states the \(record) twice"
    case .cannotWrite(let path, let reason):
      "cannot write the graph '\(path)': \(reason); any older graph is untouched"
    case .query(let failure): failure.description
    }
  }
}

extension GraphError.WriteFailure: CustomStringConvertible {
  package var description: String {
    switch self {
    case .directory: "the directory is missing or may not be written to"
    case .full: "the disk is full"
    case .inconsistent(let table): "its table '\(table)' does not pass its own check"
    case .system: "the file system refused"
    }
  }
}
