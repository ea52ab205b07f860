package import WholeFiles

/// Files by their paths from the root.
package protocol FileSystem: Sendable {
  func exists(_ path: String) -> Bool

  func isDirectory(_ path: String) -> Bool

  /// The bytes of a file; nil where they cannot be read.
  func contents(of path: String) -> [UInt8]?

  /// The names of all that lies below a directory, relative to it.
  func names(below directory: String) -> [String]

  /// Puts whole files in the places of the old ones, all or none; what goes wrong leaves the old ones.
  func write(_ files: [(path: String, bytes: [UInt8])], access: FileAccess) throws(FileFailure)

  /// Makes a directory and those above it, where they are missing.
  func makeDirectory(_ path: String, access: FileAccess) throws(FileFailure)
}
