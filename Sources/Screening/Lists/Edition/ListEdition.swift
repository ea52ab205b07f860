package import Regulation

/// What the reading of a party list came to.
package struct ListEdition: Sendable, Hashable {
  package let format: PartyListFormat
  /// The day that the files themselves state; nil where they state none.
  package let published: CivilDate?
  /// The registers that the parties are on, in order.
  package let registers: [String]
  /// Records read, the rejected among them.
  package let rows: Int
  package let parties: Int
  package let names: Int
  /// The records that were left out, in the order in which they were met.
  package let rejected: [RejectedRow]
}

/// A record of a party list that could not be used.
package struct RejectedRow: Sendable, Hashable {
  /// The name of the file.
  package let file: String
  /// The line in a text, or the count of the record in other formats; from 1.
  package let record: Int
  package let reason: String
  /// How the record begins.
  package let excerpt: String
}
