import Regulation
import YAMLTree

extension Form<Chart> {
  static var chart: Form {
    record(
      "chart", "For each destination, the columns under which a licence is required.",
      required("chart", .declares(ChartID.self), "Its regime, a slash and a name."),
      Part.provision,
      required("columns", .list(of: .columnDeclaration), "The columns that controls may name."),
      required("rows", .map(.place, to: .list(of: .column)), "The columns marked for each place."),
      optional(
        "follows", .map(.place, to: .place), default: [],
        "Places that another place's row answers."),
      optional(
        "referred", .list(of: .place), default: [],
        "Places that other provisions answer: no mark there is not permission.")
    ) { id, provision, columns, rows, follows, referred in
      Chart(
        id: id, provision: provision, columns: columns,
        rows: Dictionary(rows.map { ($0.key, Set($0.value)) }) { first, _ in first },
        follows: Dictionary(follows.map { ($0.key, $0.value) }) { first, _ in first },
        referred: Set(referred))
    }
  }
}

extension Form<String> {
  fileprivate static var columnDeclaration: Form {
    text.checked { column, node, reading in
      node.scalar.map {
        reading.declare(Name(kind: .column, text: column), at: $0, asSubject: false)
      }
      return column
    }
  }

  /// A column that a chart, or a rule, must know.
  static var column: Form {
    text.checked { column, node, reading in
      node.scalar.map { reading.refer(column, as: [.column], at: $0) }
      return column
    }
  }

  /// The name of a text rule that a rule must ask for.
  static var textRule: Form {
    text.checked { rule, node, reading in
      node.scalar.map { reading.refer(rule, as: [.textRule], at: $0) }
      return rule
    }
  }
}
