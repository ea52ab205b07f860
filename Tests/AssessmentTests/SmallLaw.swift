import Assessment
import Catalog
import Diagnostics
import LawLiterals
import Regulation

/// Law made up for one test: a jurisdiction `xa` with one regime and one list, and rules as given.
struct SmallLaw {
  let catalog: LawCatalog
  let problems: [String]

  init(rules: String, extra: [(path: String, text: String)] = []) {
    let files =
      [
        (
          "jurisdictions/xa/jurisdiction.yaml",
          """
          jurisdiction: xa
          name: Xanadu
          territory: [XA]
          authorities: [{id: xa.office, name: Office}]

          """
        ),
        (
          "jurisdictions/xa/instruments.yaml",
          "instruments: [{id: xa.act, title: Act, citation: Xan. Act, checked: 2030-01-01}]\n"
        ),
        (
          "jurisdictions/xa/control/regime.yaml",
          """
          regime: xa.control
          jurisdiction: xa
          title: Xanadu control
          cite: {instrument: xa.act}
          lists: [xa.control.goods, xa.control.arms]
          reach: {from.in: XA}
          relief: single

          """
        ),
        (
          "jurisdictions/xa/control/goods.yaml",
          """
          list: xa.control.goods
          title: Goods
          cite: {instrument: xa.act}
          complete: true
          kinds: [commodity]

          """
        ),
        (
          "jurisdictions/xa/control/arms.yaml",
          """
          list: xa.control.arms
          title: Arms
          cite: {instrument: xa.act}
          complete: true
          precludes: [xa.control.goods]

          """
        ),
        (
          "jurisdictions/xa/control/entries.yaml",
          """
          entries-of: xa.control.goods
          cite: {instrument: xa.act}
          entries: [{code: 1A001, title: Lasers}]

          """
        ),
        (
          "jurisdictions/xa/control/arms-entries.yaml",
          """
          entries-of: xa.control.arms
          cite: {instrument: xa.act}
          entries: [{code: ML1, title: Guns}]

          """
        ),
        ("jurisdictions/xa/control/rules.yaml", "rules:\n" + Self.licence + rules),
      ] + extra.map { ($0.path, $0.text) }
    let loaded = CatalogLoader.load(files: files.map { ($0.0, Array($0.1.utf8)) })
    catalog = loaded.catalog
    problems = loaded.diagnostics.filter { $0.severity == .error }.map(\.summary)
  }

  private static let licence = """
      - id: xa.control/licence
        kind: authorisation
        form: individual
        title: Licence
        cite: {instrument: xa.act}
        from: 2000-01-01
        relieves: [xa.control]
        procedure: {authority: xa.office, form: F1, portal: by post, lead-time: 60 days}

    """

  func assess(_ project: String) -> Assessment? {
    let read = ProjectReader.read(
      path: "project.yaml", bytes: Array(project.utf8), against: catalog,
      asOfDefault: "2027-06-01")
    return read.project.map { Assessor(book: Rulebook(catalog)).assess($0) }
  }

  /// A shipment from Xanadu to Ybor, with more keys of the transfer and the item.
  static func shipment(item: String = "", transfer: String = "", more: String = "") -> String {
    """
    project: p
    start: 2027-07-01
    end: 2028-06-30
    items: [{id: i, title: Laser, kind: commodity\(item)}]
    transfers: [{id: t, item: i, from: XA, to: XB, mode: shipment\(transfer)}]
    \(more)
    """
  }
}

extension Assessment {
  /// The ids of its questions.
  var asked: [String] {
    findings.compactMap { finding in
      if case .question(let question, _) = finding.message { question.id } else { nil }
    }.sorted()
  }

  func outcome(of regime: RegimeID = "xa.control") -> Outcome? {
    determinations.filter { $0.regime == regime }.map(\.outcome).max()
  }
}
