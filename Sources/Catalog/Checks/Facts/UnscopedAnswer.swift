import Diagnostics
import Regulation
import YAMLTree

/// One answer to a question that each of several items, people, places or acts asks.
enum UnscopedAnswer: ProjectCheck {
  static let rule = DiagnosticRule(
    code: "PRJ-0109", title: "An answer does not say what it holds for",
    checks: "That an answer to a question whose answer depends on the item, the person, the "
      + "destination or the single act says for which it holds, where the project has several.",
    why: "The answer would count for all of them, also for those of which nobody thought. All that "
      + "the project has are counted, also those of which the question is not asked: whether it is "
      + "turns on facts that may change.",
    example: "'answers: {aa-small-once: true}' in a project with two transfers.",
    fix: "Write the answers as a list, each with what it holds for, such as '{id: aa-small-once, "
      + "value: true, transfers: [t1]}'.")

  static func check(_ facts: Facts) -> [Diagnostic] {
    guard let project = facts.project else { return [] }
    let unscoped = project.answers.scoped.filter(\.value.isUnscoped)
    guard !unscoped.isEmpty else { return [] }
    let scopes = facts.law.questions
    return unscoped.compactMap { answer in
      guard let scope = scopes[answer.value.question] else { return nil }
      let several = project.subjects(of: scope)
      guard several.reduce(0, { $0 + $1.names.count }) > 1, let first = several.first else {
        return nil
      }
      return diagnostic(answer, per: scope, such: first)
    }
  }

  private static func diagnostic(
    _ answer: Placed<Answers.Scoped>, per scope: AnswerScope, such subjects: Subjects
  ) -> Diagnostic {
    let (id, value) = (answer.value.question, answer.value.value)
    let names = subjects.names.joined(separator: ", ")
    return Diagnostic(
      code: rule.code, severity: .error,
      summary: "the answer to '\(id)' does not say what it holds for",
      explanation: "it depends on the \(scope.noun), and the project has several",
      span: answer.span,
      notes: ["write: answers: [{id: \(id), value: \(value), \(subjects.key): [\(names)]}]"],
      fixes: [.advice("name the \(subjects.key) under it for which it holds")])
  }
}

/// What an answer can be given for: the key that names them, and their names.
private struct Subjects {
  let key: String
  let names: [String]
}

extension ProjectFile {
  /// Of what the answer to a question of the scope may differ.
  fileprivate func subjects(of scope: AnswerScope) -> [Subjects] {
    let places = Set(transfers.compactMap { place(of: $0.to)?.text }).sorted()
    let found =
      switch scope {
      case .project: [Subjects]()
      case .item: [Subjects(key: "items", names: items.map(\.value.id))]
      case .destination: [Subjects(key: "destinations", names: places)]
      case .person: [Subjects(key: "staff", names: staff.map(\.id))]
      case .transfer:
        [
          Subjects(key: "transfers", names: transfers.map(\.id)),
          Subjects(key: "staff", names: staff.filter { !$0.access.isEmpty }.map(\.id)),
        ]
      }
    return found.filter { !$0.names.isEmpty }
  }

  /// The place that a transfer's end names or lies in, where the project says so.
  private func place(of end: String) -> PlaceCode? {
    PlaceCode(end) ?? sites.first { $0.id == end }?.country
      ?? organisations.first { $0.value.id == end }?.value.country
  }
}

extension AnswerScope {
  fileprivate var noun: String {
    switch self {
    case .project, .item, .destination, .person: rawValue
    case .transfer: "single transfer or access"
    }
  }
}
