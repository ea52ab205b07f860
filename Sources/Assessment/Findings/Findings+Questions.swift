import Regulation

extension Findings {
  /// Each open question once, with everything that waits for it, a conflict of laws included.
  var questions: [Finding] {
    // By number first: the same question is met thousands of times.
    var waiting: [Int32: [(order: Int, determination: Determination)]] = [:]
    let explainer = determinations.explainer
    for (order, determination) in notable.enumerated() {
      for number in explainer.numbers(of: determination.resolution.open, for: determination) {
        waiting[number, default: []].append((order, determination))
      }
    }
    for (order, (number, determination)) in conflictQuestions.enumerated() {
      waiting[number, default: []].append((notable.count + order, determination))
    }
    // Numbers rise in the order of asking.
    let asked = waiting.sorted { $0.key < $1.key }.map { (explainer.question($0.key), $0.value) }
    return Dictionary(grouping: asked, by: \.0.id).sorted { $0.key < $1.key }.compactMap {
      _, asked -> Finding? in
      guard let first = asked.first?.0 else { return nil }
      let question = asked.dropFirst().reduce(first) { $0.joined(with: $1.0) }
      let members = asked.flatMap(\.1).sorted { $0.order < $1.order }.map(\.determination)
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
