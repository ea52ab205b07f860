/// Where a store is not as it was written.
package enum RecordFault: Error, Sendable, Hashable {
  /// A record that was changed, or does not follow the one before it.
  case record(Int)
  /// The record does not end where the store notes that it does.
  case end(lastKept: Int, noted: Int)
  /// An entry of a list that does not say what was imported.
  case entry(register: String, reference: String)
  /// Entries came to an edition or went from it.
  case entries(edition: Int)
  /// What an edition changed or left out does not read as it was noted.
  case notes(edition: Int)
  /// A table that does not say what the record says.
  case table(String)
}

extension RecordFault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .record(let number):
      "record \(number) is not as it was written, or does not follow the one before it"
    case .end(let lastKept, let noted):
      "the record ends with number \(lastKept), and the store notes number \(noted)"
    case .entry(let register, let reference):
      "the entry \(register)/\(reference) is not as it was imported"
    case .entries(let edition): "entries of edition \(edition) were added, removed or moved"
    case .notes(let edition): "what edition \(edition) changed or left out is not as it was noted"
    case .table(let name): "the table '\(name)' does not say what the record says"
    }
  }
}
