import Diagnostics
import YAMLTree

extension Reference {
  /// The name that was probably meant, as a fix that changes just this part of the scalar.
  func fix(closest name: String) -> [Fix] {
    let whole = scalar.text
    // The scalar may hold more than the name (a code after its list), or less (a code alone).
    if let range = whole.firstRange(of: text) {
      return .replacing(scalar, by: whole.replacingCharacters(in: range, with: name))
    }
    let implied = text.utf8.count - whole.utf8.count
    return .replacing(scalar, by: String(decoding: name.utf8.dropFirst(implied), as: UTF8.self))
  }

  /// How messages call what is missing.
  var noun: String { kinds.map(\.noun).joined(with: "or") }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
