package import Foundation
package import Regulation
package import Screening

/// An edition of a list that has been read and is to take the place of the one before it.
package struct IncomingEdition: Sendable {
  let format: String
  let files: [StoredEdition.File]
  let parties: [ListedParty]
  /// Records that could not be used.
  package let rejected: [RejectedRow]
  let published: CivilDate
  let imported: CivilDate

  /// Takes the parties of one list, each under a reference of its own within its register: where
  /// one is taken, the party gets the next number behind it.
  package init(
    format: String, files: [StoredEdition.File], parties: [ListedParty],
    rejected: [RejectedRow] = [], published: CivilDate, imported: CivilDate
  ) {
    self.format = format
    self.files = files
    self.rejected = rejected
    self.published = published
    self.imported = imported
    var seen: [EntryKey: Int] = [:]
    self.parties = parties.lazy.map(\.withoutZeros).map { party in
      let count = seen[EntryKey(party), default: 0] + 1
      seen[EntryKey(party)] = count
      guard count > 1 else { return party }
      var party = party
      party.reference += " (\(count))"
      return party
    }
  }

  /// Reads the files of one list; `published` is for files that do not say it themselves.
  ///
  /// - Throws: `ListFailure` where a file is broken, `ListStoreError` where the list has no party
  ///   or no day of publication up to the day of import.
  package static func read(
    _ files: [(name: String, bytes: Data)], as format: PartyListFormat?, published: CivilDate?,
    on day: CivilDate
  ) throws -> IncomingEdition {
    var parties: [ListedParty] = []
    let list = try PartyListReader.read(
      files.map { ListFile(name: $0.name, bytes: $0.bytes) }, as: format
    ) { parties.append($0) }
    guard !parties.isEmpty else { throw ListStoreError.empty }
    guard let published = list.published ?? published else { throw ListStoreError.undated }
    guard published <= day else { throw ListStoreError.publishedLater(published) }
    return IncomingEdition(
      format: list.format.rawValue,
      files: files.map {
        .init(name: $0.name, byteCount: $0.bytes.count, hash: Fingerprint.of($0.bytes))
      },
      parties: parties, rejected: list.rejected, published: published, imported: day)
  }

  /// The fingerprint of the files, in whatever order they were given.
  var hash: String { Fingerprint.of(files.map(\.hash).sorted()) }
}

/// What an entry is known by from edition to edition.
struct EntryKey: Hashable {
  let register: String
  let reference: String

  init(register: String, reference: String) {
    self.register = register
    self.reference = reference
  }

  init(_ party: ListedParty) {
    self.init(register: party.register, reference: party.reference)
  }
}

extension ListedParty {
  /// The party with spaces for zero characters, at which a database ends a text.
  fileprivate var withoutZeros: ListedParty {
    var party = self
    party.register = register.withoutZeros
    party.reference = reference.withoutZeros
    party.names = names.map { ListedName($0.text.withoutZeros, $0.quality) }
    party.identifiers = identifiers.map { PartyIdentifier($0.kind, $0.value.withoutZeros) }
    party.programmes = programmes.map(\.withoutZeros)
    party.addresses = addresses.map(\.withoutZeros)
    party.remarks = remarks?.withoutZeros
    return party
  }
}

extension String {
  /// The text with spaces for zero characters, at which a database ends a text.
  var withoutZeros: String { utf8.contains(0) ? replacing("\0", with: " ") : self }
}
