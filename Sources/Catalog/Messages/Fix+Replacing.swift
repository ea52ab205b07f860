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

  /// One fix that does what each of them does, under the title of the first.
  static func combined(_ fixes: [Fix]) -> [Fix] {
    guard let first = fixes.first else { return [] }
    return [
      Fix(title: first.title, edits: fixes.flatMap(\.edits), applicability: first.applicability)
    ]
  }
}

extension [String] {
  /// The words in quotes, as in "'a', 'b' or 'c'".
  func quoted(joinedBy conjunction: String) -> String {
    map { "'\($0)'" }.joined(with: conjunction)
  }

  /// The words as a phrase, as in "a, b or c".
  func joined(with conjunction: String) -> String {
    guard let last, count > 1 else { return joined() }
    return dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }
}
