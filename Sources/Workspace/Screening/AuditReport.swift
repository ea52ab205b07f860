package import ListStore
import Regulation

/// The record of what was done.
package struct AuditReport: Sendable {
  package let records: [AuditRecord]
  /// The number of the first record that is not as it was written; nil where all are.
  package let firstFault: Int?

  /// The whole record of the lists, or what concerns one query.
  package init(of store: ListStore, query: String? = nil) throws {
    let all = try store.audit()
    records = all.filter { record in query.map { record.details.contains("\"\($0)\"") } ?? true }
    firstFault = AuditRecord.firstFault(in: all)
  }

  /// A list of objects with what was recorded under `import`, `screening` or `decision`.
  package var json: String { JSONText.encode(records.map(Line.init)) }

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
