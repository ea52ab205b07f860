/// Something that keeps a command from doing its work, in words for the user.
struct Failure: Error {
  let status: ExitStatus
  /// What is wrong, and what to do about it.
  let message: String
  /// Whether the message is whole as it stands, such as a report of diagnostics.
  let isReport: Bool

  static func badInput(_ message: String) -> Failure {
    Failure(status: .badInput, message: message, isReport: false)
  }

  static func inputOutput(_ message: String) -> Failure {
    Failure(status: .inputOutput, message: message, isReport: false)
  }

  static func usage(_ message: String) -> Failure {
    Failure(status: .usage, message: message, isReport: false)
  }

  static func diagnostics(_ report: String) -> Failure {
    Failure(status: .badInput, message: report, isReport: true)
  }

  func report(to console: Console) {
    console.error(isReport ? message : "error: \(message)\n")
  }
}
