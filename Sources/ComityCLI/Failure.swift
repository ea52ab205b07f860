import Graph
import ListStore
import Screening

/// Something that keeps a command from doing its work, in words for the user.
struct Failure: Error {
  let status: ExitStatus
  /// What is wrong, and what to do about it.
  let message: String
  /// Whether the message is whole as it stands, such as a report of diagnostics.
  let isReport: Bool

  private init(_ status: ExitStatus, _ message: String, isReport: Bool = false) {
    self.status = status
    self.message = message
    self.isReport = isReport
  }

  static func badInput(_ message: String) -> Failure { Failure(.badInput, message) }

  static func inputOutput(_ message: String) -> Failure { Failure(.inputOutput, message) }

  static func usage(_ message: String) -> Failure { Failure(.usage, message) }

  static func diagnostics(_ report: String) -> Failure {
    Failure(.badInput, report, isReport: true)
  }

  /// What the graph could not do.
  static func graph(_ error: GraphError) -> Failure {
    switch error {
    case .query: Failure(.badInput, "\(error)")
    case .duplicate, .cannotWrite(_, .inconsistent): Failure(.ourBug, "\(error)")
    case .cannotOpen, .notAGraph, .otherSchema, .damaged, .cannotWrite:
      Failure(.inputOutput, "\(error)")
    }
  }

  /// What the store of lists could not do.
  static func lists(_ error: ListStoreError) -> Failure {
    switch error {
    case .undated: Failure(.usage, "\(error)")
    case .publishedLater, .older, .empty: Failure(.badInput, "\(error)")
    case .missing, .cannotOpen, .notAStore, .otherVersion, .damaged, .cannotWrite:
      Failure(.inputOutput, "\(error)")
    }
  }

  /// Why a list could not be read.
  static func list(_ error: ListFailure) -> Failure {
    if case .unreadable = error { return Failure(.inputOutput, "\(error)") }
    return Failure(.badInput, "\(error); nothing was changed")
  }

  /// A surprise is named by its type alone: its text may hold what the user wants kept.
  static func surprise(_ error: any Error) -> Failure {
    Failure(
      .ourBug,
      "comity came upon something it did not foresee (\(type(of: error))); please report it")
  }

  func report(to console: Console) {
    console.error(isReport ? message : "error: \(message)\n")
  }
}
