import ListStore
import Regulation
import Workspace

extension ChangeReport {
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
