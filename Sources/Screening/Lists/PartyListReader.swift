/// Reads party lists in the formats of their publishers.
package enum PartyListReader {
  /// Reads files that make up one list, and hands over its parties one by one, in the same order
  /// every time.
  ///
  /// A record that cannot be used is left out and reported; a file that is broken as a whole throws
  /// `ListFailure`, when parties may already have been handed over. What `sink` throws is passed on.
  /// Without a format it is found from the names and the first bytes.
  package static func read(
    _ files: [ListFile], as format: PartyListFormat? = nil, _ sink: (ListedParty) throws -> Void
  ) throws -> ListEdition {
    guard let first = files.first else { throw ListFailure.noFiles }
    _ = first
    throw ListFailure.unknownFormat(file: first.name)
  }
}
