import Regulation

/// The tables of listed parties in supplements to a part of the Code of Federal Regulations.
///
/// A register is a supplement. The country stands in the first row of each country alone.
enum RegulationTables: SingleFileLayout {
  static func read(_ file: ListFile, into collector: ListCollector) throws {
    let grammar = RegulationGrammar()
    var table = Table()
    try XMLRecordReader.read(
      file, records: ["TR", "AMDDATE"], keepsSpace: true,
      onOpen: { name, attributes in
        if name.hasPrefix("DIV"), let number = attributes["N"] { table = Table(register: number) }
      },
      onRecord: { node, line in
        if node.name == "AMDDATE" { return collector.publish(DateReading.day(node.lines)) }
        guard let row = table.row(node), !grammar.isTitle(row.entity) else { return }
        try collector.record(file, line, excerpt: row.entity) {
          let party = try row.party(on: table.register, grammar)
          try collector.accept(
            party, knownBy: [party.names[0].text] + party.countries.map(\.text))
        }
      })
  }

  /// The table that is being read.
  private struct Table {
    var register = ""
    private var columns: [Column: Int] = [:]
    private var country = ""

    init(register: String = "") { self.register = register }

    /// A row that names a party; nil for headings, footnotes and what is left blank.
    mutating func row(_ node: XMLNode) -> Row? {
      let headings = node.all("TH").map { $0.lines.onOneLine.lowercased() }
      if !headings.isEmpty {
        columns = Dictionary(
          headings.enumerated().compactMap { index, text in Column(text).map { ($0, index) } },
          uniquingKeysWith: { first, _ in first })
      }
      let cells = node.all("TD")
      guard let place = columns[.country], let entity = columns[.entity],
        cells.count > max(place, entity)
      else { return nil }
      country = cells[place].lines.onOneLine.nonEmpty ?? country
      func cell(_ column: Column) -> XMLNode? {
        columns[column].flatMap { cells.indices.contains($0) ? cells[$0] : nil }
      }
      return Row(
        country: country, entity: cells[entity].lines, requirement: cell(.requirement),
        policy: cell(.policy),
        citation: cell(.citation))
    }
  }

  private enum Column {
    case country, entity, requirement, policy, citation

    init?(_ heading: String) {
      switch heading {
      case "country": self = .country
      case "entity", "listed person and address": self = .entity
      case _ where heading.hasSuffix("requirement"): self = .requirement
      case _ where heading.hasSuffix("policy"): self = .policy
      case _ where heading.hasSuffix("citation"): self = .citation
      default: return nil
      }
    }
  }

  private struct Row {
    var country: String
    var entity: String
    var requirement: XMLNode?
    var policy: XMLNode?
    var citation: XMLNode?

    func party(on register: String, _ grammar: RegulationGrammar) throws -> ListedParty {
      let entry = RegulationEntry(entity, grammar)
      guard !entry.names.isEmpty else { throw ListCollector.Fault("the row names no party") }
      let footnotes = (requirement?.all("sup") ?? []).compactMap { $0.lines.onOneLine.nonEmpty }
      let citation = citation?.lines.onOneLine
      return ListedParty(
        register: register, reference: "", kind: nil, names: entry.names,
        countries: CountryNames.english.codes(
          of: [country] + entry.addresses.compactMap(Self.country)),
        programmes: [requirement?.lines].compactMap { $0 } + footnotes.map { "Footnote \($0)" },
        addresses: entry.addresses,
        remarks: [policy?.lines.onOneLine, citation].compactMap { $0?.nonEmpty }
          .joined(separator: "; "),
        listedOn: citation.flatMap(DateReading.firstDay))
    }

    /// The country that an address ends with.
    private static func country(of address: String) -> String? {
      address.split(separator: ",").last.map { $0.trimmed.droppingSuffix(".") }
    }
  }
}

extension XMLNode {
  /// The text of all that is inside, with a line for each line break and without note marks.
  var lines: String {
    switch name {
    case "br": return "\n"
    case "sup" where !children.isEmpty || !text.isEmpty:
      return children.map(\.lines).joined() + text
    default: break
    }
    let inside = children.map { $0.name == "sup" ? "" : $0.lines }.joined()
    return inside + String(text.map { $0.isWhitespace ? " " : $0 })
  }
}
