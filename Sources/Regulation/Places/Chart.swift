/// A chart that marks, for each destination, the columns under which a licence is required.
package struct Chart: Sendable, Hashable {
  package let id: ChartID
  package internal(set) var provision: Provision
  package let columns: [String]
  /// The columns marked for each place; a place without a row is unknown, not unmarked.
  package let rows: [PlaceCode: Set<String>]
  /// Places that the chart answers with another place's row.
  package let follows: [PlaceCode: PlaceCode]
  /// Places that the chart refers to other provisions: no mark there is not permission.
  package let referred: Set<PlaceCode>

  package init(
    id: ChartID, provision: Provision, columns: [String], rows: [PlaceCode: Set<String>],
    follows: [PlaceCode: PlaceCode], referred: Set<PlaceCode>
  ) {
    self.id = id
    self.provision = provision
    self.columns = columns
    self.rows = rows
    self.follows = follows
    self.referred = referred
  }

  /// Whether the column is marked for the place; unknown where the chart has no row for it.
  ///
  /// A place that the chart refers elsewhere has no marks; the rules that it is referred to
  /// decide, so here the answer is false.
  package func marks(_ column: String, for place: PlaceCode) -> Truth {
    let row = follows[place] ?? place
    if let marked = rows[row] { return Truth(marked.contains(column)) }
    if referred.contains(row) { return .false }
    if let parent = row.parent { return marks(column, for: parent) }
    return .unknown
  }
}
