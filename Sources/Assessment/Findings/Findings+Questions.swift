import Regulation

extension Findings {
  /// Each open question once, with everything that waits for it, a conflict of laws included.
  var questions: [Finding] {
    var waiting: [Question: [Determination]] = [:]
    for determination in notable {
      for question in determination.questions {
        waiting[question, default: []].append(determination)
      }
    }
    for (question, determination) in conflictQuestions {
      waiting[question, default: []].append(determination)
    }
    return waiting.sorted { $0.key < $1.key }.map { question, members in
      let decides = members.contains { $0.outcome == .undetermined || $0.outcome == .notAssessed }
      return finding(
        .question, on: [decides ? .questionDecides : .questionRelieves], .question(question),
        key: [question.id], about: members, actions: [.answer(question.id)])
    }
  }
}
