/// The rows of the first sheet of a workbook in Office Open XML.
enum Workbook {
  /// Hands over the row of headings and then every row, as texts by column, with its number.
  static func forEachRow(of file: ListFile, _ work: @escaping ([String], Int) throws -> Void) throws
  {
    let strings = try sharedStrings(of: file)
    let sheet = ListFile(
      name: file.name, bytes: try ZipArchive.member("xl/worksheets/sheet1.xml", of: file))
    var count = 0
    try XMLRecordReader.read(sheet, records: ["row"], keepsSpace: true) { row, _ in
      count += 1
      try work(fields(of: row, strings), row.attribute("r").flatMap { Int($0) } ?? count)
    }
  }

  private static func sharedStrings(of file: ListFile) throws -> [String] {
    let part = ListFile(
      name: file.name, bytes: try ZipArchive.member("xl/sharedStrings.xml", of: file))
    var strings: [String] = []
    try XMLRecordReader.read(part, records: ["si"], keepsSpace: true) { node, _ in
      strings.append(text(of: node))
    }
    return strings
  }

  /// The text of a cell or shared string: its runs without phonetic guides.
  private static func text(of node: XMLNode) -> String {
    let texts = node.all("t") + node.all("r", "t")
    return texts.map(\.text).joined()
  }

  private static func fields(of row: XMLNode, _ strings: [String]) -> [String] {
    var fields: [String] = []
    for cell in row.all("c") {
      let column = cell.attribute("r").flatMap(columnIndex) ?? fields.count
      // Sheets have 16,384 columns at most; no list has more than a few dozen.
      guard column >= fields.count, column < 1000 else { continue }
      while fields.count < column { fields.append("") }
      let value = cell.child("v")?.text ?? ""
      switch cell.attribute("t") {
      case "s":
        let index = Int(value) ?? -1
        fields.append(strings.indices.contains(index) ? strings[index] : "")
      case "inlineStr": fields.append(cell.child("is").map(text) ?? "")
      default: fields.append(value)
      }
    }
    return fields
  }

  /// The index of the column of a cell such as `B12`.
  private static func columnIndex(_ cell: String) -> Int? {
    let letters = cell.utf8.prefix { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    guard (1...3).contains(letters.count) else { return nil }
    return letters.reduce(0) { $0 * 26 + Int($1 - UInt8(ascii: "A")) + 1 } - 1
  }
}
