import Regulation

/// Takes the parties and the rejected records of one import and counts them.
final class ListCollector {
  /// Why a record cannot be used.
  struct Fault: Error {
    let reason: String
    init(_ reason: String) { self.reason = reason }
  }

  private let format: PartyListFormat
  private let sink: (ListedParty) throws -> Void
  private var published: CivilDate?
  private var registers: Set<String> = []
  private var rows = 0
  private var parties = 0
  private var names = 0
  private var rejected: [RejectedRow] = []
  /// How often each reference of a register has been given.
  private var references: [String: [String: Int]] = [:]

  init(_ format: PartyListFormat, _ sink: @escaping (ListedParty) throws -> Void) {
    self.format = format
    self.sink = sink
  }

  /// What was collected.
  var edition: ListEdition {
    ListEdition(
      format: format, published: published, registers: registers.sorted(), rows: rows,
      parties: parties, names: names, rejected: rejected)
  }

  /// Notes the day that a file states; the latest counts.
  func publish(_ day: CivilDate?) {
    guard let day else { return }
    published = max(published ?? day, day)
  }

  /// Counts a record and does with it what is to be done; a `Fault` rejects the record.
  func record(
    _ file: ListFile, _ number: Int, excerpt: @autoclosure () -> String, _ work: () throws -> Void
  ) throws {
    rows += 1
    try finish(file, number, excerpt: excerpt(), work)
  }

  /// Does something with a record that has been counted already; a `Fault` rejects the record.
  func finish(
    _ file: ListFile, _ number: Int, excerpt: @autoclosure () -> String, _ work: () throws -> Void
  ) throws {
    do {
      try work()
    } catch let fault as Fault {
      reject(file, number, fault.reason, excerpt: excerpt())
    }
  }

  /// Reports a record that has been counted already.
  func reject(_ file: ListFile, _ number: Int, _ reason: String, excerpt: String) {
    rejected.append(
      RejectedRow(
        file: file.name, record: number, reason: reason,
        excerpt: String(excerpt.onOneLine.prefix(120))))
  }

  /// Hands over a party under the number that its publisher gave it.
  func accept(_ party: ListedParty) throws {
    guard !party.reference.isEmpty else { throw Fault("the record has no number") }
    if references[party.register]?[party.reference] != nil {
      throw Fault("an earlier record has the number '\(party.reference)'")
    }
    try hand(party)
  }

  /// Hands over a party whose publisher gives no numbers: its reference is made of what tells it
  /// from others, and stays the same when the list is re-ordered.
  func accept(_ party: ListedParty, knownBy parts: [String]) throws {
    var party = party
    let words = parts.flatMap { $0.lowercased().split { !$0.isLetter && !$0.isNumber } }
    party.reference = words.joined(separator: "-")
    let count = references[party.register]?[party.reference] ?? 0
    // Only records that nothing tells apart are numbered.
    if count > 0 {
      references[party.register]?[party.reference] = count + 1
      party.reference += "--\(count + 1)"
    }
    try hand(party)
  }

  private func hand(_ party: ListedParty) throws {
    var party = party
    party.names = Self.tidy(party.names)
    guard !party.names.isEmpty else { throw Fault("the record has no name") }
    party.births = party.births.unique
    party.countries = party.countries.unique
    party.identifiers = party.identifiers.filter { !$0.value.isEmpty }.unique
    party.programmes = party.programmes.map(\.onOneLine).filter { !$0.isEmpty }.unique
    party.addresses = party.addresses.map(\.onOneLine).filter { !$0.isEmpty }.unique
    party.remarks = party.remarks?.onOneLine.nonEmpty
    references[party.register, default: [:]][party.reference, default: 0] += 1
    registers.insert(party.register)
    parties += 1
    names += party.names.count
    try sink(party)
  }

  /// Names on one line, none empty, each text once with the first quality it came with.
  private static func tidy(_ names: [ListedName]) -> [ListedName] {
    var seen: Set<String> = []
    return names.compactMap { name in
      let text = name.text.onOneLine
      guard !text.isEmpty, seen.insert(text).inserted else { return nil }
      return ListedName(text, name.quality)
    }
  }
}
