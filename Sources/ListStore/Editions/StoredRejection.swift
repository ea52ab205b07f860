/// A record of a current edition that could not be used.
package struct StoredRejection: Sendable, Hashable {
  package let edition: Int
  /// The name of the file.
  package let file: String
  /// Its line or count in the file, from 1.
  package let record: Int
  package let reason: String
}
