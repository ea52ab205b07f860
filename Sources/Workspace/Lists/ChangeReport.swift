package import ListStore
import Regulation

/// What an edition changed.
package struct ChangeReport: Sendable {
  package let edition: StoredEdition
  /// Nil where the edition is the first of its list.
  package let changes: [EntryChange]?

  /// What the edition with the number changed, or the latest edition.
  ///
  /// - Throws: `WorkspaceError` where there is no such edition.
  package init(edition: Int?, of store: ListStore) throws {
    let editions = try store.editions()
    guard
      let shown = edition.map({ wanted in editions.first { $0.id == wanted } }) ?? editions.last
    else {
      throw WorkspaceError.badInput(
        "there is no such edition; 'comity lists status' shows the numbers of those held")
    }
    self.edition = shown
    changes = try store.changes(of: shown.id)
  }

  /// A row for each change.
  package var csv: String {
    CSV.write(
      columns: ["change", "register", "reference", "name", "details"],
      rows: (changes ?? []).map {
        [$0.kind.rawValue, $0.register, $0.reference, $0.name, $0.details.joined(separator: "; ")]
      })
  }

  package var json: String {
    struct Report: Encodable {
      var edition: Int
      var format: String
      var published: String
      var isFirst: Bool
      var changes: [Change]
    }
    struct Change: Encodable {
      var change: String
      var register: String
      var reference: String
      var name: String
      var details: [String]
    }
    return JSONText.encode(
      Report(
        edition: edition.id, format: edition.format, published: edition.published.description,
        isFirst: changes == nil,
        changes: (changes ?? []).map {
          .init(
            change: $0.kind.rawValue, register: $0.register, reference: $0.reference,
            name: $0.name, details: $0.details)
        }))
  }
}
