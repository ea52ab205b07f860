import ArgumentParser
import Graph
import Workspace

struct QueryCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case csv
    case json
  }

  static let configuration = CommandConfiguration(
    commandName: "query",
    abstract: "Ask the graph a question in SQL; it is opened read-only.",
    discussion: """
      The views whose names begin with v_ are made for this; 'SELECT name FROM sqlite_schema' \
      lists them.

      Examples:
        comity query "SELECT code, title FROM v_controls WHERE reason = 'MT' LIMIT 5"
        comity query "SELECT * FROM v_horizon" --format csv
      """)

  @Argument(help: "One SELECT statement.") var sql: String
  @OptionGroup var law: LawOptions
  @Option(help: "How to write the rows.") var format = Format.text

  func run() throws {
    let law = try law.open()
    let table = try law.graph.query(sql)
    let console = Invocation.current.console
    let rows = table.rows.map { $0.map(\.text) }
    switch format {
    case .text: console.print(TextTable(columns: table.columns, rows: rows).text)
    case .csv: console.print(csv: CSV.write(columns: table.columns, rows: rows))
    case .json: console.print(JSONText.encode(QueryJSON(table)))
    }
  }
}

/// The rows of a query as JSON objects would repeat the column names; one array a row does not.
private struct QueryJSON: Encodable {
  var columns: [String]
  var rows: [[Cell]]

  struct Cell: Encodable {
    let cell: QueryResult.Cell

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch cell {
      case .null: try container.encodeNil()
      case .integer(let value): try container.encode(value)
      case .real(let value): try container.encode(value)
      case .text(let value): try container.encode(value)
      case .bytes(let count): try container.encode("\(count) bytes")
      }
    }
  }

  init(_ result: QueryResult) {
    columns = result.columns
    rows = result.rows.map { $0.map(Cell.init) }
  }
}

extension QueryResult.Cell {
  /// The value as a table shows it.
  fileprivate var text: String {
    switch self {
    case .null: ""
    case .integer(let value): "\(value)"
    case .real(let value): "\(value)"
    case .text(let value): value
    case .bytes(let count): "\(count) bytes"
    }
  }
}
