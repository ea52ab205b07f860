import Diagnostics

/// The wording for files that are refused before they are read.
extension Diagnostic {
  static func fileTooLarge(path: String, bytes: Int, limit: Int) -> Diagnostic {
    Diagnostic(
      code: "YML-0001", severity: .error,
      summary: "the file has \(bytes) bytes, more than the limit of \(limit)",
      explanation: "files are read whole, so their size is bounded",
      span: Span(path: path, range: 0..<0),
      fixes: [.advice("split the file by chapter or subject")])
  }

  static func invalidUTF8(_ span: Span, bytes: ArraySlice<UInt8>) -> Diagnostic {
    let shown = bytes.map { "0x" + hexadecimal(UInt32($0), digits: 2) }.joined(separator: " ")
    return Diagnostic(
      code: "YML-0002", severity: .error,
      summary: "the file is not UTF-8: no character is written as \(shown)",
      explanation: "files are read as UTF-8",
      span: span, fixes: [.advice("save the file as UTF-8; it may be in Windows-1252 or Latin-1")])
  }

  static func foreignEncoding(path: String, name: String) -> Diagnostic {
    Diagnostic(
      code: "YML-0003", severity: .error, summary: "the file is in \(name)",
      explanation: "files are read as UTF-8", span: Span(path: path, range: 0..<0),
      fixes: [.advice("save the file as UTF-8")])
  }

  static func refusedCharacter(_ span: Span, scalar: UInt32) -> Diagnostic {
    let name = scalar == 0 ? "a NUL character" : "the control character"
    return Diagnostic(
      code: "YML-0004", severity: .error,
      summary: "\(name) U+\(hexadecimal(scalar, digits: 4)) stands in the text",
      explanation: "YAML allows only printable characters, tabs and line breaks", span: span,
      fixes: [.advice("remove it, or write it as an escape such as \\x1B in double quotes")])
  }

  static func emptyFile(_ span: Span) -> Diagnostic {
    Diagnostic(
      code: "YML-0005", severity: .error, summary: "the file holds no data",
      explanation: "it is empty, or everything in it is a comment", span: span,
      fixes: [.advice("write its content, or remove the file")])
  }

  static func unreadable(_ span: Span) -> Diagnostic {
    Diagnostic(
      code: "YML-0006", severity: .error, summary: "the file could not be read for want of memory",
      span: span)
  }

  private static func hexadecimal(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
