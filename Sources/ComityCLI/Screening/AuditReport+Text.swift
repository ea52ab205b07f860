import ListStore
import PlainText
import Regulation
import Workspace

extension AuditReport {
  var text: String {
    records.map { record in
      let person = record.person.map { ", \($0)" } ?? ""
      let words = record.content?.words ?? record.details
      return "\(record.number)  \(record.day), written \(record.time)\(person): \(words)"
        .shownOnOneLine + "\n"
    }.joined() + (head.map { "head  record \($0.number)  \($0.hash)\n" } ?? "")
  }
}

extension AuditContent {
  /// What was done, in a line.
  fileprivate var words: String {
    switch self {
    case .import(let value):
      return "imported \(value.format), published \(value.published), as edition \(value.edition): "
        + "\(value.entries) entries, \(value.rejected) left out"
    case .screening(let value):
      let found = value.candidates.map { "\($0.entry) \($0.score.inHundredths) \($0.review)" }
      return "screened “\(value.query.name)” (query \(value.query.key))"
        + (value.subject.map { ", \($0)," } ?? "") + " from \(value.threshold.inHundredths): "
        + (found.isEmpty ? "nothing found" : found.joined(separator: "; "))
    case .decision(let value):
      return "\(value.verdict) \(value.register)/\(value.reference) for query \(value.query): "
        + value.reason
    }
  }
}
