extension PartyListFormat {
  /// The bytes that are looked at.
  private static let head = 1 << 16

  /// The one format of all the files.
  static func found(in files: [ListFile]) throws(ListFailure) -> PartyListFormat {
    var formats: [PartyListFormat] = []
    for file in files {
      let bytes = try ByteReader.head(of: file, head)
      guard let format = found(in: bytes) else { throw .unknownFormat(file: file.name) }
      formats.append(format)
    }
    guard let first = formats.first else { throw .noFiles }
    guard formats.allSatisfy({ $0 == first }) else {
      throw .differentFormats(formats.unique)
    }
    return first
  }

  private static func found(in bytes: [UInt8]) -> PartyListFormat? {
    if bytes.starts(with: "PK\u{3}\u{4}".utf8) { return .dfatWorkbook }
    let text = String(decoding: bytes, as: UTF8.self)
    return switch text.first(where: { !$0.isWhitespace }) {
    case "<": found(inXML: text)
    case "{", "[": found(inJSON: text)
    default: found(inDelimited: text)
    }
  }

  private static func found(inXML text: String) -> PartyListFormat? {
    guard let root = text.firstMatch(of: /<([A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)/)?.output.2
    else { return nil }
    return switch root {
    case "CONSOLIDATED_LIST": .unConsolidatedXML
    case "sdnList": .ofacXML
    case "Sanctions": .ofacAdvancedXML
    case "export": .euSanctionsXML
    case "Designations": .ukSanctionsXML
    case "data-set": .semaXML
    case _ where root.hasPrefix("DIV") || root == "ECFR": .regulationTableXML
    default: nil
    }
  }

  private static func found(inJSON text: String) -> PartyListFormat? {
    if text.contains("\"list_id\"") {
      return text.contains("end-user-list\"") ? .endUserList : .mofcomList
    }
    if text.contains("\"results\"") || text.contains("\"entries\"") {
      return .consolidatedScreeningJSON
    }
    if text.hasPrefix("{"), text.contains("\"schema\""), text.contains("\"properties\"") {
      return .followTheMoneyLines
    }
    return text.contains("\"entryCount\"") ? .consolidatedScreeningJSON : nil
  }

  private static func found(inDelimited text: String) -> PartyListFormat? {
    let line = text.prefix { !$0.isNewline }
    if line.contains("\t") { return line.contains("Standard_Order") ? .deniedPersonsTSV : nil }
    if line.hasPrefix("Report Date") || line.contains("OFSI Group ID") { return .ukSanctionsCSV }
    if line.contains("Name of Individual or Entity") { return .dfatWorkbook }
    if line.contains("entity_number") { return .consolidatedScreeningCSV }
    let fields = line.split(separator: ",", omittingEmptySubsequences: false)
    if fields.contains("unique_id") { return .ukSubjectsCSV }
    let isNumbered = fields.first.map { !$0.isEmpty && $0.allSatisfy(\.isNumber) } ?? false
    return isNumbered && fields.count > 1 ? .ofacDelimited : nil
  }
}
