/// Files by their paths from the root.
package protocol FileSystem: Sendable {
  func exists(_ path: String) -> Bool

  func isDirectory(_ path: String) -> Bool

  /// The bytes of a file; nil where they cannot be read.
  func contents(of path: String) -> [UInt8]?

  /// The names of all that lies below a directory, relative to it.
  func names(below directory: String) -> [String]

  /// Puts a whole file in the place of the old one; what goes wrong leaves the old one.
  func write(_ bytes: [UInt8], to path: String) throws

  /// Makes a directory and those above it, where they are missing.
  func makeDirectory(_ path: String) throws
}
