import ListStore
import Screening
import Workspace

/// What an import came to, for people.
struct ImportReport {
  private let outcome: ListStore.ImportOutcome
  private let rejected: [RejectedRow]

  /// How many of the records left out are shown.
  private static let shown = 20

  init(_ import: ListImport) {
    outcome = `import`.outcome
    rejected = `import`.rejected
  }

  var text: String {
    switch outcome {
    case .unchanged(let edition):
      """
      Nothing changed: these files are edition \(edition.id), published \(edition.published) and \
      imported \(edition.imported).

      """
    case .taken(let edition, let changes):
      """
      Imported \(edition.format) as edition \(edition.id), published \(edition.published): \
      \(edition.entryCount) entries.
      \(registers(of: edition))\(words(changes))
      \(leftOut)
      """
    }
  }

  private func registers(of edition: StoredEdition) -> String {
    edition.registers.map { "  \($0.name): \($0.entryCount)\n" }.joined()
  }

  private func words(_ changes: ListStore.ChangeCount?) -> String {
    guard let changes else { return "The first edition of this list." }
    return "Against the edition before: \(changes.added) added, \(changes.removed) removed, "
      + "\(changes.changed) changed."
  }

  private var leftOut: String {
    guard !rejected.isEmpty else { return "" }
    let lines = rejected.prefix(Self.shown).map {
      "  \($0.file), record \($0.record): \($0.reason): \($0.excerpt)\n"
    }
    let rest = rejected.count - lines.count
    return "\(rejected.count) records could not be used and were left out:\n" + lines.joined()
      + (rest > 0
        ? "  and \(rest) more; 'comity lists status --format json' has them all\n" : "")
  }
}
