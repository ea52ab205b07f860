import Graph
import ListStore
import Screening

extension WorkspaceError {
  /// What an error of any module means to the user.
  package init(_ error: any Error) {
    switch error {
    case let error as WorkspaceError: self = error
    case let error as GraphError: self = .graph(error)
    case let error as ListStoreError: self = .lists(error)
    case let error as ListFailure: self = .list(error)
    default: self = .surprise(error)
    }
  }

  /// What the graph could not do.
  private static func graph(_ error: GraphError) -> WorkspaceError {
    switch error {
    case .query: .badInput("\(error)")
    case .duplicate, .cannotWrite(_, .inconsistent): .bug("\(error)")
    case .cannotOpen, .notAGraph, .otherSchema, .damaged, .cannotWrite: .inputOutput("\(error)")
    }
  }

  /// What the store of lists could not do.
  private static func lists(_ error: ListStoreError) -> WorkspaceError {
    switch error {
    case .undated: .usage("\(error)")
    case .publishedLater, .older, .empty, .tampered: .badInput("\(error)")
    case .missing, .cannotOpen, .notAStore, .otherVersion, .damaged, .cannotWrite:
      .inputOutput("\(error)")
    }
  }

  /// Why a list could not be read.
  private static func list(_ error: ListFailure) -> WorkspaceError {
    if case .unreadable = error { return .inputOutput("\(error)") }
    return .badInput("\(error); nothing was changed")
  }

  /// A surprise is named by its type alone: its text may hold what the user wants kept.
  private static func surprise(_ error: any Error) -> WorkspaceError {
    .bug("comity came upon something it did not foresee (\(type(of: error))); please report it")
  }
}
