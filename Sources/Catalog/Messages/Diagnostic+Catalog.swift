import Diagnostics
import Regulation
import YAMLTree

extension Diagnostic {
  static func otherList(
    _ scalar: YAMLScalar, stated: ListID, expected: ListID
  ) -> Diagnostic {
    Diagnostic(
      code: "CAT-0111", severity: .error,
      summary: "'\(stated)' is not the list that the head of the file names",
      explanation: "'\(expected)' is expected on this side", span: scalar.span,
      fixes: [.advice("move the edge to the file of its two lists, or correct the list")])
  }
}
