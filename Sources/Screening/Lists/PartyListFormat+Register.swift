extension PartyListFormat {
  /// The register that the parties of a format are on, where the files name none.
  var register: String {
    switch self {
    case .ofacDelimited, .ofacXML, .ofacAdvancedXML: "SDN"
    case .deniedPersonsTSV: "DPL"
    case .unConsolidatedXML: "UN"
    case .euSanctionsXML: "EU"
    case .ukSanctionsCSV, .ukSanctionsXML, .ukSubjectsCSV: "UK"
    case .dfatWorkbook: "DFAT"
    case .semaXML: "SEMA"
    case .endUserList: "METI"
    case .mofcomList: "MOFCOM"
    case .consolidatedScreeningJSON, .consolidatedScreeningCSV: "CSL"
    case .regulationTableXML: "CFR"
    case .followTheMoneyLines: "FollowTheMoney"
    }
  }
}
