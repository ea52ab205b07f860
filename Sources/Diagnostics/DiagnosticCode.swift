/// The permanent name of a check: three capital letters, a dash, four digits, as in `CAT-0104`.
package struct DiagnosticCode: Hashable, Sendable, CustomStringConvertible {
  /// The code as it is printed.
  package let description: String

  /// The code written in `text`; nil when the text has another shape.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 8, bytes[3] == UInt8(ascii: "-"),
      bytes[..<3].allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }),
      bytes[4...].allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    self.description = text
  }
}

extension DiagnosticCode: ExpressibleByStringLiteral {
  /// The code of a literal; a literal of another shape is a mistake of ours and stops the program.
  package init(stringLiteral value: String) {
    guard let code = DiagnosticCode(value) else {
      preconditionFailure("'\(value)' is not a diagnostic code")
    }
    self = code
  }
}

extension DiagnosticCode: Comparable {
  /// Orders codes as text.
  package static func < (left: DiagnosticCode, right: DiagnosticCode) -> Bool {
    left.description < right.description
  }
}
