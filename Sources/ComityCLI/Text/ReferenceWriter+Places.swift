import Regulation

extension ReferenceWriter {
  func page(of set: CountrySet) -> String {
    let members = set.members.map { member in
      let from = member.period.from.map { " from \($0)" } ?? ""
      let until = member.period.until.map { " until \($0)" } ?? ""
      return "\(member.place)\(from)\(until)"
    }
    return heading(set.id.text, set.provision)
      + section("Members (\(set.members.count))", TextFlow.wrapped(members))
      + section("Includes", set.includes.map(\.text))
      + section("Leaves out", set.excludes.map(\.text))
  }

  func page(of chart: Chart) -> String {
    let rows = chart.rows.sorted { $0.key < $1.key }.map { place, marked in
      let columns = chart.columns.filter(marked.contains)
      return "\(place)  \(columns.isEmpty ? "no mark" : columns.joined(separator: " "))"
    }
    let follows = chart.follows.sorted { $0.key < $1.key }.map { "\($0.key) as \($0.value)" }
    return heading(chart.id.text, chart.provision)
      + section("Columns (\(chart.columns.count))", TextFlow.wrapped(chart.columns))
      + section("Answered with the row of another place", follows)
      + section(
        "Answered by other provisions", TextFlow.wrapped(chart.referred.sorted().map(\.text)))
      + section("Rows (\(rows.count))", rows)
  }
}
