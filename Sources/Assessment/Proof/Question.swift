package import Regulation

/// What would settle an open answer.
package struct Question: Sendable, Hashable, Comparable {
  package enum Subject: Sendable, Hashable {
    /// A key of the project file that is missing or too broad.
    case fact(path: String)
    /// A fact that only a person can establish, asked by the rule.
    case confirm(id: String, question: String)
    /// The item's place on a list; candidates are entries to look at.
    case classify(item: String, list: ListID)
    /// Whether the rule has effect on the day, which no source read so far tells.
    case law(RuleID, on: CivilDate)
  }

  package let subject: Subject
  /// Whether the answer rests on an assumption that the answer would replace.
  package let assumed: Bool
  /// What rules ask of the fact.
  package let asked: [FactTest]

  package init(_ subject: Subject, asked: [FactTest] = [], assumed: Bool = false) {
    self.subject = subject
    self.asked = asked
    self.assumed = assumed
  }

  /// A stable name: the project path, the confirmation's id, or the law in doubt.
  package var id: String {
    switch subject {
    case .fact(let path): path
    case .confirm(let id, _): "answers.\(id)"
    case .classify(let item, let list):
      FactPath(.items, item, "classifications.\(list)").description
    case .law(let rule, _): "law.\(rule)"
    }
  }

  /// One question for both: the one that leads, with what rules ask in either.
  func joined(with other: Question) -> Question {
    let first = min(self, other)
    return Question(
      first.subject, asked: (asked + other.asked).distinct, assumed: assumed && other.assumed)
  }

  /// By id; of those that ask the same, the one that rests on no assumption and is asked first in
  /// time leads.
  package static func < (left: Self, right: Self) -> Bool {
    (left.id, left.assumed ? 1 : 0, left.day) < (right.id, right.assumed ? 1 : 0, right.day)
  }

  /// The day of which the law is asked; nil stands for the facts of a project.
  private var day: CivilDate {
    if case .law(_, let day) = subject { day } else { CivilDate(dayNumber: 0) }
  }
}

extension Sequence<Question> {
  /// Each question once, by id.
  var eachOnce: [Question] {
    sorted().reduce(into: []) { found, next in
      guard let last = found.last, last.id == next.id else { return found.append(next) }
      found[found.count - 1] = last.joined(with: next)
    }
  }
}
