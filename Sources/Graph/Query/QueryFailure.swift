/// Why a user's query gave no result.
package enum QueryFailure: Error, Hashable, CustomStringConvertible {
  case empty
  /// More than one statement; only one is run.
  case severalStatements
  /// It would write, or reach beyond the graph.
  case notReadOnly
  /// It asks for bound values, which a query cannot give.
  case parameters
  /// Not understood; the offset is in bytes from the start, where SQLite tells it.
  case notUnderstood(Problem, offset: Int?)
  /// It ran longer than it may.
  case tooLong
  /// A search for more words than it may have.
  case tooManyWords(limit: Int)
  /// Its rows take more bytes than they may.
  case tooManyBytes(limit: Int)
  /// It has more rows than it may.
  case tooManyRows(limit: Int)
  /// It failed while it ran, as on a number out of range.
  case failed

  /// What in the text was not understood.
  package enum Problem: String, Sendable, Hashable {
    case syntax = "the syntax is not understood"
    case table = "there is no such table or view"
    case column = "there is no such column"
    case function = "there is no such function"
    case ambiguous = "a column name could mean several columns"
    case other = "it does not make sense"
  }

  package var description: String {
    switch self {
    case .empty: "the query is empty"
    case .severalStatements: "the query holds more than one statement; only one can be run"
    case .notReadOnly: "the query would write or reach beyond the graph; only reading is allowed"
    case .parameters: "the query has placeholders; write the values out"
    case .notUnderstood(let problem, nil): "the query cannot be run: \(problem.rawValue)"
    case .notUnderstood(let problem, let offset?):
      "the query cannot be run: \(problem.rawValue), at character \(offset + 1)"
    case .tooLong: "the query took too long and was stopped"
    case .tooManyWords(let limit): "the search has more than \(limit) words; leave some out"
    case .tooManyBytes(let limit):
      "the rows of the query take more than \(limit / 1_000_000) megabytes; ask for less"
    case .tooManyRows(let limit): "the query has more than \(limit) rows; add a LIMIT"
    case .failed: "the query failed while it ran"
    }
  }
}
