/// A format in which a publisher gives out a party list.
package enum PartyListFormat: String, Sendable, Hashable, CaseIterable {
  /// Primary names, aliases, addresses and comments in files of their own, joined by number.
  case ofacDelimited = "ofac-delimited"
  case ofacXML = "ofac-xml"
  case ofacAdvancedXML = "ofac-advanced-xml"
  /// As published, with `results`, or packed into `tables` and `entries`.
  case consolidatedScreeningJSON = "consolidated-screening-json"
  case consolidatedScreeningCSV = "consolidated-screening-csv"
  case deniedPersonsTSV = "denied-persons-tsv"
  /// Tables in supplements to a part of the Code of Federal Regulations.
  case regulationTableXML = "regulation-table-xml"
  case unConsolidatedXML = "un-consolidated-xml"
  case euSanctionsXML = "eu-sanctions-xml"
  case ukSanctionsCSV = "uk-sanctions-csv"
  case ukSanctionsXML = "uk-sanctions-xml"
  /// The same list in four tables, joined by the number of the subject.
  case ukSubjectsCSV = "uk-subjects-csv"
  /// The workbook or its export as text.
  case dfatWorkbook = "dfat-workbook"
  case semaXML = "sema-xml"
  case endUserList = "end-user-list"
  case mofcomList = "mofcom-list"
  /// One entity a line.
  case followTheMoneyLines = "followthemoney-lines"
}
