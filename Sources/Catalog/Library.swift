import Diagnostics
import Regulation
import YAMLTree

/// All files of a catalog together: what the checks look at.
struct Library: Sendable {
  private(set) var records = Records()
  private(set) var references: [Reference] = []
  private(set) var questions: [Placed<Confirmation>] = []
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var declarations: [Declaration] = []
  /// The declarations of each name, in the order of the files.
  private(set) var declarationsByName: [Name: [Declaration]] = [:]
  private(set) var codes = CodeIndex(codes: [], completeLists: [])
  private var origins: [Name: Origin] = [:]
  private var edgeOrigins: [RecordID: Origin] = [:]

  mutating func add(_ file: CatalogFile) {
    records.append(file.records)
    references += file.reading.references
    questions += file.reading.questions
    diagnostics += file.problems + file.reading.diagnostics
    declarations += file.reading.declarations
    for declaration in file.reading.declarations where origins[declaration.name] == nil {
      origins[declaration.name] = file.reading.origin(of: declaration.scalar.node)
    }
    for edge in file.records.correspondences where edgeOrigins[edge.value.recordID] == nil {
      edgeOrigins[edge.value.recordID] = file.reading.origin(of: edge.node)
    }
  }

  /// Prepares what the checks look up, once every file is in.
  mutating func index() {
    declarationsByName = Dictionary(grouping: declarations, by: \.name)
    codes = CodeIndex(
      codes: declarations.filter { $0.name.kind == .entry }.compactMap { EntryID($0.name.text) },
      completeLists: records.lists.map(\.value).filter(\.complete).map(\.id))
  }

  /// The records as plain values, with where they come from.
  var catalog: LawCatalog {
    var catalog = records.catalog
    catalog.origins = edgeOrigins
    func place(_ kind: RecordID.Kind, _ name: some CustomStringConvertible, as nameKind: NameKind) {
      let id = RecordID(kind, name)
      catalog.origins[id] = origins[Name(kind: nameKind, text: id.name)]
    }
    for jurisdiction in catalog.jurisdictions {
      place(.jurisdiction, jurisdiction.id, as: .jurisdiction)
      for authority in jurisdiction.authorities { place(.authority, authority.id, as: .authority) }
    }
    for instrument in catalog.instruments { place(.instrument, instrument.id, as: .instrument) }
    for set in catalog.countrySets { place(.countrySet, set.id, as: .countrySet) }
    for regime in catalog.regimes {
      place(.regime, regime.id, as: .regime)
      for test in regime.personTests { place(.personTest, test.id, as: .rule) }
    }
    for rule in catalog.rules { place(.rule, rule.id, as: .rule) }
    for chart in catalog.charts { place(.chart, chart.id, as: .chart) }
    for list in catalog.lists { place(.list, list.id, as: .list) }
    for entry in catalog.entries { place(.entry, entry.id, as: .entry) }
    for flag in catalog.flags { place(.flag, flag.id, as: .flag) }
    for act in catalog.acts { place(.act, act.id, as: .act) }
    for recognition in catalog.recognitions {
      place(.recognition, recognition.id, as: .recognition)
    }
    for word in catalog.vocabulary { place(.word, word.name, as: .word) }
    return catalog
  }
}
