import Diagnostics
import YAMLTree

extension [Fix] {
  /// The fix that puts another text in the place of a scalar, where there is one.
  static func replacing(_ scalar: YAMLScalar, by text: String?) -> [Fix] {
    guard let text else { return [] }
    let replacement =
      switch scalar.style {
      case .double: "\"\(text)\""
      case .single: "'\(text)'"
      case .plain, .literal, .folded: text
      }
    let edit = Edit(span: scalar.span, replacement: replacement)
    return [Fix(title: "did you mean '\(text)'?", edits: [edit], applicability: .needsReview)]
  }
}

extension [String] {
  /// The words in quotes, as in "'a', 'b' or 'c'".
  func quoted(joinedBy conjunction: String) -> String {
    let words = map { "'\($0)'" }
    guard let last = words.last, words.count > 1 else { return words.joined() }
    return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }
}
