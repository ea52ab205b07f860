/// The tables of the graph: made empty, filled in bulk, then indexed.
package enum GraphSchema {
  /// Raised whenever a table or the packing of records changes, so that older files are rebuilt.
  static let version = 6

  /// What is created before the rows go in.
  static let tables = [nodes, law, places, regimes, rules, lists, charts, crosswalk]
    .joined(separator: "\n")

  /// What is created after, because filling an indexed table takes four times as long.
  static let derived = [indexes, search, views].joined(separator: "\n")

  /// The whole schema, of which the tests hold a golden copy.
  static let script = tables + "\n" + derived
}
