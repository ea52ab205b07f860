/// What a user's query returned.
package struct QueryResult: Sendable, Hashable {
  /// A value of a row.
  package enum Cell: Sendable, Hashable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    /// Bytes, of which only the number is told.
    case bytes(count: Int)
  }

  /// The names of the columns, in order.
  package let columns: [String]
  /// The rows in the order in which the query gives them; each as long as `columns`.
  package let rows: [[Cell]]
}
