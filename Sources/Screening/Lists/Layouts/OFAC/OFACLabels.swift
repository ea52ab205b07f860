/// What the remarks of the Office of Foreign Assets Control call numbers.
enum OFACLabels {
  /// The kind of number that a label stands for.
  static let kinds: [String: PartyIdentifier.Kind] = Dictionary(
    labels.flatMap { kind, labels in
      labels.split(whereSeparator: ",\n".contains).map { ($0.trimmed, kind) }
    },
    uniquingKeysWith: { first, _ in first })

  /// The most words of a label.
  static let longest = kinds.keys.map { $0.split(separator: " ").count }.max() ?? 0

  private static let labels: KeyValuePairs<PartyIdentifier.Kind, String> = [
    .passport: "Passport, Stateless Person Passport, Diplomatic Passport, Refugee Passport",
    .shipNumber: "Vessel Registration Identification IMO, Identification Number IMO",
    .legalEntityIdentifier: "Legal Entity Number",
    .bankCode: "SWIFT/BIC",
    .taxNumber: """
    Tax ID No., Tax ID Number, Tax Identification Number, V.A.T. Number, NIT #, RUC #, RIF #, RFC
    R.F.C., RTN, C.U.I.T., Fiscal Code, Italian Fiscal Code, C.U.I.
    """,
    .nationalNumber: """
    National ID No., National ID Number, National Foreign ID Number, Identification Number
    Personal ID Card, Identification Card, Kuwaiti ID Card, Residency Number, Numero de Identidad
    Citizen's Card Number, Birth Certificate Number, Electoral Registry No., I.F.E.
    Cedula No., D.N.I., C.U.R.P., C.U.I.P., SSN, DPI
    """,
    .registration: """
    Registration Number, Registration ID, Registered Number, Registered Charity No.
    Public Registration Number, Business Registration Number, Business Registration Document #
    Business Number, Company Number, Company Number IMO, UK Company Number, Enterprise Number
    Commercial Registry Number, C.R. No., Romanian C.R., Central Registration System Number
    Chamber of Commerce Number, Istanbul Chamber of Comm. No., Dubai Chamber of Commerce No.
    Folio Mercantil No., Matricula Mercantil No, Economic Register Number (CBLS)
    Unified Social Credit Code (USCC), Certificate of Incorporation Number, D-U-N-S Number
    Government Gazette Number, Trade License No., File Number
    """,
    .other: """
    License, MMSI, Aircraft Tail Number, Aircraft Manufacturer's Serial Number (MSN)
    Driver's License No., Digital Currency Address -, Military Registration Number, VisaNumberID
    Seafarer's Identification Document, Serial No., Pilot License Number
    """,
  ]
}
