import Assessment
import Regulation

/// One record of the law as a reference work would show it.
struct ReferencePage {
  let text: String

  /// The page of the record with the id; nil where there is none.
  init?(of id: String, in book: Rulebook) {
    let writer = ReferenceWriter(book: book)
    guard let page = writer.lawPage(of: id) ?? writer.partyPage(of: id) else { return nil }
    text = page
  }

  /// Every id that has a page.
  static func names(in catalog: LawCatalog) -> [String] {
    var names = catalog.entries.map(\.id.description)
    names += catalog.rules.map(\.id.text) + catalog.countrySets.map(\.id.text)
    names += catalog.regimes.map(\.id.text) + catalog.lists.map(\.id.text)
    names += catalog.charts.map(\.id.text) + catalog.instruments.map(\.id.text)
    names += catalog.flags.map(\.id.text) + catalog.jurisdictions.map(\.id.text)
    names += catalog.jurisdictions.flatMap(\.authorities).map(\.id.text)
    names += catalog.regimes.flatMap(\.personTests).map(\.id.text)
    return names + catalog.acts.map(\.id.text) + catalog.vocabulary.map(\.name)
  }
}

extension ReferenceWriter {
  fileprivate func lawPage(of id: String) -> String? {
    if let entry = EntryID(id).flatMap(book.entry(holding:)) { return page(of: entry) }
    if let rule = catalog.rules.first(where: { $0.id.text == id }) { return page(of: rule) }
    if let set = catalog.countrySets.first(where: { $0.id.text == id }) { return page(of: set) }
    if let regime = catalog.regimes.first(where: { $0.id.text == id }) { return page(of: regime) }
    if let list = catalog.lists.first(where: { $0.id.text == id }) { return page(of: list) }
    if let chart = catalog.charts.first(where: { $0.id.text == id }) { return page(of: chart) }
    return catalog.instruments.first { $0.id.text == id }.map { page(of: $0) }
  }

  fileprivate func partyPage(of id: String) -> String? {
    if let flag = catalog.flags.first(where: { $0.id.text == id }) { return page(of: flag) }
    if let jurisdiction = catalog.jurisdictions.first(where: { $0.id.text == id }) {
      return page(of: jurisdiction)
    }
    if let id = AuthorityID(id), let authority = authority(id) { return page(of: authority) }
    for regime in catalog.regimes {
      if let test = regime.personTests.first(where: { $0.id.text == id }) { return page(of: test) }
    }
    if let act = catalog.acts.first(where: { $0.id.text == id }) { return page(of: act) }
    return catalog.vocabulary.first { $0.name == id }.map { page(of: $0) }
  }
}
