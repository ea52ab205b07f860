import Assessment
import Crosswalk
import Regulation
import Reporting

/// One record of the law as a reference work would show it.
struct ReferencePage {
  let text: String

  /// The page of the record with the id; nil where there is none.
  init?(of id: String, in catalog: LawCatalog) {
    let writer = ReferenceWriter(catalog: catalog)
    if let entry = EntryID(id).flatMap(writer.entry) {
      text = writer.page(of: entry)
    } else if let rule = catalog.rules.first(where: { $0.id.text == id }) {
      text = writer.page(of: rule)
    } else if let set = catalog.countrySets.first(where: { $0.id.text == id }) {
      text = writer.page(of: set)
    } else if let regime = catalog.regimes.first(where: { $0.id.text == id }) {
      text = writer.page(of: regime)
    } else if let list = catalog.lists.first(where: { $0.id.text == id }) {
      text = writer.page(of: list)
    } else if let instrument = catalog.instruments.first(where: { $0.id.text == id }) {
      text = writer.page(of: instrument)
    } else if let jurisdiction = catalog.jurisdictions.first(where: { $0.id.text == id }) {
      text = writer.page(of: jurisdiction)
    } else {
      return nil
    }
  }
}
