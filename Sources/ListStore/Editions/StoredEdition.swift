package import Regulation

/// An edition of a list as it was imported.
package struct StoredEdition: Sendable, Hashable {
  package struct File: Sendable, Hashable {
    /// Without folders.
    package let name: String
    package let byteCount: Int
    /// SHA-256 in hexadecimal.
    package let hash: String

    package init(name: String, byteCount: Int, hash: String) {
      self.name = name
      self.byteCount = byteCount
      self.hash = hash
    }
  }

  package struct Register: Sendable, Hashable {
    /// The publisher's own name of the list.
    package let name: String
    package let entryCount: Int

    package init(name: String, entryCount: Int) {
      self.name = name
      self.entryCount = entryCount
    }
  }

  /// Counts up with every import.
  package let id: Int
  package let format: String
  package let published: CivilDate
  package let imported: CivilDate
  /// SHA-256 over the files.
  package let hash: String
  package let files: [File]
  package let registers: [Register]
  /// Records that could not be used.
  package let rejectedCount: Int
  /// Whether its entries are those that are screened against; false once another replaced it.
  package let isCurrent: Bool

  package init(
    id: Int, format: String, published: CivilDate, imported: CivilDate, hash: String,
    files: [File], registers: [Register], rejectedCount: Int, isCurrent: Bool
  ) {
    self.id = id
    self.format = format
    self.published = published
    self.imported = imported
    self.hash = hash
    self.files = files
    self.registers = registers
    self.rejectedCount = rejectedCount
    self.isCurrent = isCurrent
  }

  package var entryCount: Int { registers.reduce(0) { $0 + $1.entryCount } }
}
