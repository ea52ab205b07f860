import YAMLTree

/// Tells worked cases from projects by their first key.
enum WorkedCaseFile {
  static func isCase(_ bytes: [UInt8]) -> Bool {
    YAMLDocument.parse(path: "", bytes: bytes).root?.mapping?.first?.key.text == "case"
  }
}
