import CFuzzer
import Foundation

/// Hands libFuzzer the reader under test, which the variable `FUZZ` names.
@main enum Entry {
  static func main() {
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? =
      unsafe CommandLine
      .unsafeArgv
    exit(
      unsafe LLVMFuzzerRunDriver(&count, &arguments) { start, size in
        guard let start = unsafe start else { return 0 }
        Subject.chosen.read(unsafe Array(UnsafeBufferPointer(start: start, count: size)))
        return 0
      })
  }
}

/// A reader under test.
enum Subject: String, CaseIterable {
  case yaml, project, catalog, `case`, lists, names, queries, search

  static let chosen: Subject = {
    let name = ProcessInfo.processInfo.environment["FUZZ"] ?? ""
    guard let subject = Subject(rawValue: name) else {
      fatalError("FUZZ has to be one of \(allCases.map(\.rawValue))")
    }
    return subject
  }()
}
