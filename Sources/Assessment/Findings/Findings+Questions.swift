import Regulation

extension Findings {
  /// Each open question once, with everything that waits for it, a conflict of laws included.
  var questions: [Finding] {
    var waiting: [String: (question: Question, members: [Determination])] = [:]
    func wait(_ determination: Determination, for question: Question) {
      waiting[question.id, default: (question, [])].members.append(determination)
      if let asked = waiting[question.id]?.question, asked != question {
        waiting[question.id]?.question = asked.joined(with: question)
      }
    }
    for determination in notable {
      for question in determination.questions { wait(determination, for: question) }
    }
    for (question, determination) in conflictQuestions { wait(determination, for: question) }
    return waiting.sorted { $0.key < $1.key }.map { _, waiting in
      let (question, members) = waiting
      let decides = members.contains { $0.outcome == .undetermined || $0.outcome == .notAssessed }
      return finding(
        .question, on: [decides ? .questionDecides : .questionRelieves],
        .question(question, stakes: stakes(of: members)),
        key: [question.id], about: members, actions: [.answer(question.id)])
    }
  }

  /// What the answers that wait for a question are now, and what it may make of them.
  private func stakes(of members: [Determination]) -> [Finding.Stake] {
    members.grouped { determination in
      Finding.Stake(
        regime: determination.regime, outcome: determination.outcome, rule: determination.rule,
        relief: determination.resolution.mayRelieve)
    }.map(\.key)
  }
}
