import ListStore
import Regulation

/// What an edition changed, for people, spreadsheets and programs.
struct ChangeReport {
  let edition: StoredEdition
  /// Nil where the edition is the first of its list.
  let changes: [EntryChange]?

  var text: String {
    let heading = "Edition \(edition.id), \(edition.format), published \(edition.published)"
    guard let changes else {
      return "\(heading), is the first of its list: \(edition.entryCount) entries.\n"
    }
    guard !changes.isEmpty else { return "\(heading), changed no entry.\n" }
    return "\(heading), changed \(changes.count) entries.\n\n"
      + changes.map { change in
        "\(change.kind.mark) \(change.register)/\(change.reference)  \(change.name)\n"
          + change.details.map { "    \($0)\n" }.joined()
      }.joined()
  }

  var csv: String {
    CSV.write(
      columns: ["change", "register", "reference", "name", "details"],
      rows: (changes ?? []).map {
        [$0.kind.rawValue, $0.register, $0.reference, $0.name, $0.details.joined(separator: "; ")]
      })
  }

  var json: String {
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

extension EntryChange.Kind {
  /// The mark before a line.
  fileprivate var mark: String {
    switch self {
    case .added: "+"
    case .removed: "-"
    case .changed: "~"
    }
  }
}
