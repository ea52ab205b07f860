import Regulation

extension Findings {
  /// Each open question once, with everything that waits for it, a conflict of laws included.
  var questions: [Finding] {
    var waiting: [String: (question: Question, members: [Determination])] = [:]
    func add(_ question: Question, for determination: Determination) {
      let known = waiting[question.id]
      waiting[question.id] = (
        known?.question.joined(with: question) ?? question,
        (known?.members ?? []) + [determination]
      )
    }
    for determination in notable {
      for question in determination.questions { add(question, for: determination) }
    }
    for (question, determination) in conflictQuestions { add(question, for: determination) }
    return waiting.values.sorted { $0.question < $1.question }.map { question, members in
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
