/// How the files of one format are read.
protocol ListLayout {
  static func read(_ files: [ListFile], into collector: ListCollector) throws
}

/// A format in which a list is one file.
protocol SingleFileLayout: ListLayout {
  static func read(_ file: ListFile, into collector: ListCollector) throws
}

extension SingleFileLayout {
  static func read(_ files: [ListFile], into collector: ListCollector) throws {
    for file in files { try read(file, into: collector) }
  }
}

extension PartyListFormat {
  private var layout: any ListLayout.Type {
    switch self {
    case .ofacDelimited: OFACFiles.self
    case .ofacXML: OFACXML.self
    case .ofacAdvancedXML: OFACAdvancedXML.self
    case .consolidatedScreeningJSON: ScreeningJSON.self
    case .consolidatedScreeningCSV: ScreeningCSV.self
    case .deniedPersonsTSV: DeniedPersons.self
    case .regulationTableXML: RegulationTables.self
    case .unConsolidatedXML: UnitedNationsList.self
    case .euSanctionsXML: FinancialSanctionsFiles.self
    case .ukSanctionsCSV: UKSanctionsCSV.self
    case .ukSanctionsXML: UKSanctionsXML.self
    case .ukSubjectsCSV: UKSubjects.self
    case .dfatWorkbook: ForeignAffairsWorkbook.self
    case .semaXML: SpecialEconomicMeasures.self
    case .endUserList: EndUserList.self
    case .mofcomList: CommerceMinistryLists.self
    case .followTheMoneyLines: FollowTheMoneyLines.self
    }
  }

  /// Reads the files as this format.
  func read(_ files: [ListFile], into collector: ListCollector) throws {
    if files.count > 1, layout is any SingleFileLayout.Type {
      throw ListFailure.tooManyFiles(self)
    }
    try layout.read(files, into: collector)
  }
}
