import Regulation

extension Findings {
  /// Each open question once, with everything that waits for it, a conflict of laws included.
  var questions: [Finding] {
    var waiting: [String: (question: Question, members: [Determination])] = [:]
    func wait(_ determination: Determination, for question: Question) {
      waiting[question.id, default: (question, [])].members.append(determination)
      if let asked = waiting[question.id]?.question, question < asked {
        waiting[question.id]?.question = question
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
        .question, on: [decides ? .questionDecides : .questionRelieves], .question(question),
        key: [question.id], about: members, actions: [.answer(question.id)])
    }
  }
}
