import Foundation

/// The Consolidated Screening List as JSON: whole entries under `results`, or `entries` in short
/// whose repeated texts stand in `tables`.
enum ScreeningJSON: SingleFileLayout {
  static func read(_ file: ListFile, into collector: ListCollector) throws {
    var tables: Tables?
    try JSONRecordReader.read(file) { part in
      switch (part.member, part.isElement) {
      case ("tables", false): tables = part.decoded(as: Tables.self)
      case ("sourceGeneratedAt", false):
        collector.publish(part.decoded(as: String.self).flatMap { DateReading.day($0) })
      case ("results", true):
        try read(part, of: file, into: collector) { (result: ScreeningResult) in result.entry }
      case ("entries", true):
        guard let tables else {
          throw ListFailure.malformed(
            file: file.name, line: part.line, reason: "'entries' come before 'tables'")
        }
        try read(part, of: file, into: collector, tables.entry)
      default: break
      }
    }
  }

  private static func read<Value: Decodable>(
    _ part: JSONRecordReader.Part, of file: ListFile, into collector: ListCollector,
    _ entry: (Value) throws -> ScreeningEntry
  ) throws {
    try collector.record(file, part.line, excerpt: String(decoding: part.bytes, as: UTF8.self)) {
      guard let value = part.decoded(as: Value.self) else {
        throw ListCollector.Fault("the entry has not the fields of the list")
      }
      try entry(value).hand(to: collector)
    }
  }

  /// The texts that short entries point at.
  private struct Tables: Decodable {
    var sources: [String]
    var licenceRequirements: [String]?
    var licencePolicies: [String]?
    var programmes: [String]?

    func entry(_ short: ShortEntry) throws -> ScreeningEntry {
      func text(_ index: Int?, _ table: [String]?) throws -> String? {
        guard let index else { return nil }
        guard let table, table.indices.contains(index) else {
          throw ListCollector.Fault("the entry points at a text that no table has")
        }
        return table[index]
      }
      let conditions = [
        try text(short.lr, licenceRequirements), try text(short.lp, licencePolicies), short.fr,
      ]
      return ScreeningEntry(
        source: try text(short.s, sources) ?? "", number: short.e, type: short.t, name: short.n,
        aliases: short.a ?? [], countries: short.c ?? [],
        programmes: [try text(short.pg, programmes)].compactMap { $0 }
          .flatMap { $0.split(separator: ";").map(\.trimmed) },
        remarks: conditions.compactMap { $0 })
    }
  }

  private struct ShortEntry: Decodable {
    var n: String
    var a: [String]?
    var s: Int
    var t: String?
    var c: [String]?
    var e: String?
    var lr: Int?
    var lp: Int?
    var pg: Int?
    var fr: String?
  }
}
