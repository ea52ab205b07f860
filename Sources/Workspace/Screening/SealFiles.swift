package import ListStore

/// Heads of records and keys as files.
package struct SealFiles: Sendable {
  private let environment: Environment

  package init(in environment: Environment) { self.environment = environment }

  /// The head of the record of the lists, signed where a key is named.
  package func seal(_ store: ListStore, signedWith key: String?) throws -> RecordSeal {
    guard let head = try store.head() else { throw WorkspaceError.badInput("\(SealFailure.empty)") }
    let seal = RecordSeal(head, at: environment.clock)
    guard let key else { return seal }
    return try read(key) { text throws(SealFailure) in
      try seal.signed(by: SealKey.Signing(pem: text))
    }
  }

  /// Checks that the record still holds the head that a file keeps, and who signed it where a key
  /// is named.
  package func check(_ report: AuditReport, against path: String, signedBy key: String?) throws {
    let key = try key.map { path in
      try read(path) { text throws(SealFailure) in try SealKey.Verifying(pem: text) }
    }
    try read(path) { text throws(SealFailure) in
      let seal = try RecordSeal(text)
      if let key { try seal.check(signedBy: key) }
      try report.check(against: seal.head)
    }
  }

  /// Reads the text of a file; what is wrong with it is told with the file's name.
  private func read<Value>(
    _ path: String, _ value: (String) throws(SealFailure) -> Value
  ) throws -> Value {
    let text = String(decoding: try environment.files.read(path), as: UTF8.self)
    do { return try value(text) } catch { throw WorkspaceError.badInput("'\(path)': \(error)") }
  }
}
