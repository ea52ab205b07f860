import ListStore
import Regulation

/// The record of what was done, for people and programs.
struct AuditReport {
  private let records: [AuditRecord]

  init(_ records: [AuditRecord]) { self.records = records }

  var text: String {
    records.map { record in
      let person = record.person.map { ", \($0)" } ?? ""
      return
        "\(record.number)  \(record.day)\(person): \(record.content?.words ?? record.details)\n"
    }.joined()
  }

  /// A list of objects with what was recorded under `import`, `screening` or `decision`.
  var json: String { JSONText.encode(records.map(Line.init)) }

  private struct Line: Encodable {
    var number: Int
    var on: String
    var by: String?
    var `import`: AuditContent.Import?
    var screening: AuditContent.Screening?
    var decision: AuditContent.Decision?
    var previous: String
    var hash: String

    init(_ record: AuditRecord) {
      number = record.number
      on = record.day.description
      by = record.person
      previous = record.previous
      hash = record.hash
      switch record.content {
      case .import(let value): `import` = value
      case .screening(let value): screening = value
      case .decision(let value): decision = value
      case nil: break
      }
    }
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
