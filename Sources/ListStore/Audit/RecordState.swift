import GRDB
import Regulation
import Screening

/// What the record comes to, read from its first line to its last: editions, queries and rulings
/// are what it says and nothing else.
struct RecordState {
  private(set) var editions: [StoredEdition] = []
  /// The record of each edition's import, in the order of editions.
  private(set) var imports: [AuditContent.Import] = []
  private(set) var rulings: [ReviewDecision] = []
  /// What was screened for, by key; empty where screenings were not read.
  private(set) var queries: [String: KnownQuery] = [:]
  private(set) var head: RecordHead?

  /// Reads the record and checks that it is whole; screenings are many, and read where asked for.
  ///
  /// - Throws: `RecordFault` where a line was changed, removed or put in.
  init(from database: Database, withScreenings: Bool = false) throws {
    let rows = try Row.fetchCursor(
      database, sql: "SELECT \(AuditRecord.columns) FROM audit ORDER BY id")
    while let row = try rows.next() {
      guard let record = AuditRecord(row: row), record.follows(head) else {
        throw RecordFault.record(row[0])
      }
      head = RecordHead(record)
      guard withScreenings || record.kind != .screening else { continue }
      guard let content = record.content, take(content, of: record) else {
        throw RecordFault.record(record.number)
      }
    }
    let noted = try RecordHead.noted(in: database)
    guard noted == head else {
      throw RecordFault.end(lastKept: head?.number ?? 0, noted: noted?.number ?? 0)
    }
  }

  /// Adds what a record says; false where it cannot have been written.
  private mutating func take(_ content: AuditContent, of record: AuditRecord) -> Bool {
    switch content {
    case .import(let value):
      guard value.edition == editions.count + 1,
        let edition = StoredEdition(value, imported: record.day)
      else { return false }
      for former in value.replaced {
        guard editions.indices.contains(former - 1) else { return false }
        editions[former - 1] = editions[former - 1].replaced
      }
      editions.append(edition)
      imports.append(value)
    case .decision(let value):
      guard let person = record.person,
        let ruling = ReviewDecision(value, by: person, on: record.day)
      else { return false }
      rulings.append(ruling)
    case .screening(let value):
      let before = queries[value.query.key]?.subject.subject
      let subject = ScreenedSubject(ScreeningQuery(value.query), subject: value.subject ?? before)
      guard subject.key == value.query.key else { return false }
      queries[subject.key] = KnownQuery(subject: subject, edition: value.editions.max() ?? 0)
    }
    return true
  }
}

extension StoredEdition {
  /// The edition that an import took in; nil where its day is none.
  fileprivate init?(_ record: AuditContent.Import, imported: CivilDate) {
    guard let published = CivilDate(record.published) else { return nil }
    self.init(
      id: record.edition, format: record.format, published: published, imported: imported,
      hash: record.hash,
      files: record.files.map { File(name: $0.name, byteCount: $0.bytes, hash: $0.hash) },
      registers: record.registers.map { Register(name: $0.name, entryCount: $0.entries) },
      rejectedCount: record.rejected, isCurrent: true)
  }

  /// The edition once another took its place.
  fileprivate var replaced: StoredEdition {
    StoredEdition(
      id: id, format: format, published: published, imported: imported, hash: hash, files: files,
      registers: registers, rejectedCount: rejectedCount, isCurrent: false)
  }
}

extension ReviewDecision {
  fileprivate init?(_ record: AuditContent.Decision, by person: String, on day: CivilDate) {
    guard let verdict = Verdict(rawValue: record.verdict) else { return nil }
    self.init(
      query: record.query, register: record.register, reference: record.reference,
      content: record.content, verdict: verdict, reason: record.reason, person: person, day: day)
  }
}

extension ScreeningQuery {
  fileprivate init(_ record: AuditContent.Screening.Query) {
    self.init(
      name: record.name, kind: record.kind.flatMap(ListedParty.Kind.init),
      births: record.born.compactMap { BirthDate(notation: $0[...]) },
      countries: record.countries.compactMap { PlaceCode($0) },
      identifiers: record.identifiers.compactMap { text in
        text.firstIndex(of: " ").flatMap { space in
          PartyIdentifier.Kind(rawValue: String(text[..<space])).map {
            PartyIdentifier($0, String(text[text.index(after: space)...]))
          }
        }
      })
  }
}
