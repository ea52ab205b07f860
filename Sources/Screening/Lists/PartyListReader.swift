/// Reads party lists in the formats of their publishers.
package enum PartyListReader {
  /// Reads files that make up one list, and hands over its parties one by one, in the same order
  /// every time.
  ///
  /// A record that cannot be used is left out and reported; a file that is broken as a whole throws
  /// `ListFailure`, when parties may already have been handed over. What `sink` throws is passed on.
  /// Without a format it is found from the first bytes.
  package static func read(
    _ files: [ListFile], as format: PartyListFormat? = nil, _ sink: (ListedParty) throws -> Void
  ) throws -> ListEdition {
    guard let first = files.first else { throw ListFailure.noFiles }
    let format = try format ?? PartyListFormat.found(in: files)
    return try withoutActuallyEscaping(sink) { sink in
      let collector = ListCollector(format, sink)
      try format.read(files, into: collector)
      let edition = collector.edition
      if edition.parties == 0 {
        let reason = edition.rejected.first.map { "no record can be used: \($0.reason)" }
        throw ListFailure.malformed(
          file: first.name, line: edition.rejected.first?.record,
          reason: reason ?? "the file holds no party")
      }
      return edition
    }
  }
}
