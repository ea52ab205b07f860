/// How one catalog differs from another, record by record, and why.
package struct CatalogDifference: Sendable, Hashable {
  package let added: [RecordID]
  package let removed: [RecordID]
  /// Records of the same name that say something else.
  package let changed: [RecordID]
  /// Of these, what the later catalog says otherwise of days for which the earlier one was read:
  /// the law is the same, and our record of it was wrong or wanting.
  package let corrections: Set<RecordID>
  /// Of these, what took effect after the earlier catalog was read; a record may be of both kinds.
  package let law: Set<RecordID>
  /// The earlier catalog with the corrections and nothing else.
  package let corrected: LawCatalog

  /// Compares what the catalogs say; where they say it does not matter.
  package init(from old: LawCatalog, to new: LawCatalog) {
    corrected = old.corrected(by: new)
    let (before, between, after) = (old.records, corrected.records, new.records)
    func differ(_ one: [RecordID: AnyHashable], _ other: [RecordID: AnyHashable]) -> Set<RecordID> {
      Set(one.keys).union(other.keys).filter { one[$0] != other[$0] }
    }
    added = after.keys.filter { before[$0] == nil }.sorted()
    removed = before.keys.filter { after[$0] == nil }.sorted()
    changed = after.keys.filter { key in before[key].map { $0 != after[key] } ?? false }.sorted()
    corrections = differ(before, between)
    law = differ(between, after)
  }

  /// Every record that is not the same in both.
  package var all: Set<RecordID> { Set(added + removed + changed) }
}

extension LawCatalog {
  /// Every record by its name; of two with the same name the first.
  fileprivate var records: [RecordID: AnyHashable] {
    var records: [RecordID: AnyHashable] = [:]
    func add<Record: Hashable>(_ values: [Record], _ name: (Record) -> RecordID) {
      for value in values where records[name(value)] == nil {
        records[name(value)] = AnyHashable(value)
      }
    }
    add(jurisdictions) { RecordID(.jurisdiction, $0.id) }
    add(instruments) { RecordID(.instrument, $0.id) }
    add(countrySets) { RecordID(.countrySet, $0.id) }
    add(regimes) { RecordID(.regime, $0.id) }
    add(rules) { RecordID(.rule, $0.id) }
    add(charts) { RecordID(.chart, $0.id) }
    add(lists) { RecordID(.list, $0.id) }
    add(entries) { RecordID(.entry, $0.id) }
    add(flags) { RecordID(.flag, $0.id) }
    add(correspondences) { $0.recordID }
    add(reviewedNone) { RecordID(.correspondence, "\($0.entry)--\($0.target)") }
    add(acts) { RecordID(.act, $0.id) }
    add(recognitions) { RecordID(.recognition, $0.id) }
    for (name, rule) in namedSeverities {
      records[RecordID(.severity, name)] = AnyHashable(rule)
    }
    add(vocabulary) { RecordID(.word, $0.name) }
    return records
  }
}
