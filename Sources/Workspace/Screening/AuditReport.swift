package import ListStore
import Regulation

/// The record of what was done.
package struct AuditReport: Sendable {
  package let records: [AuditRecord]
  /// The latest record of all; nil where nothing was recorded.
  package let head: RecordHead?
  /// What in the store is not as it was written; nil where all is.
  package let fault: RecordFault?
  private let hashes: [String]

  /// The whole record of the lists, or what concerns one query.
  package init(of store: ListStore, query: String? = nil) throws {
    let all = try store.audit()
    records = all.filter { record in query.map { record.details.contains("\"\($0)\"") } ?? true }
    head = all.last.map { RecordHead(number: $0.number, hash: $0.hash) }
    hashes = all.map(\.hash)
    fault = try store.fault()
  }

  /// Checks that the record still holds the head that somebody kept.
  ///
  /// - Throws: `SealFailure` where it ends before it, or has another record there.
  package func check(against kept: RecordHead) throws(SealFailure) {
    guard kept.number > 0, kept.number <= hashes.count else { throw .shorter(kept.number) }
    guard hashes[kept.number - 1] == kept.hash else { throw .otherRecord(kept.number) }
  }

  /// A list of objects with what was recorded under `import`, `screening` or `decision`.
  package var json: String { JSONText.encode(records.map(Line.init)) }

  private struct Line: Encodable {
    var number: Int
    /// What the clock said.
    var at: String
    var on: String
    var by: String?
    var `import`: AuditContent.Import?
    var screening: AuditContent.Screening?
    var decision: AuditContent.Decision?
    var previous: String
    var hash: String

    init(_ record: AuditRecord) {
      number = record.number
      at = record.time
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
