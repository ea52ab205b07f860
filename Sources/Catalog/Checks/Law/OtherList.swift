import Diagnostics
import Regulation
import YAMLTree

/// An edge of a correspondence file that names another list than the head of the file.
///
/// The reading of edges reports it, because the edge has no meaning to hand on.
enum OtherList {
  static let rule = DiagnosticRule(
    code: "CAT-0111", title: "An edge names another list than its file",
    checks: "The lists that edges repeat, against 'from' and 'to' at the head of the file.",
    why: "A code means something only within its list; on another one it is another thing.",
    example: "'from: bb.trade.list/1A001' in the file of 'aa.trade.list'.",
    fix: "Move the edge to the file of its two lists, or correct the list.")
}

extension Diagnostic {
  static func otherList(
    _ scalar: YAMLScalar, stated: ListID, expected: ListID
  ) -> Diagnostic {
    Diagnostic(
      code: OtherList.rule.code, severity: .error,
      summary: "'\(stated)' is not the list that the head of the file names",
      explanation: "'\(expected)' is expected on this side", span: scalar.span,
      fixes: [.advice("move the edge to the file of its two lists, or correct the list")])
  }
}
