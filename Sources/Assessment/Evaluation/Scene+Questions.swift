import Regulation

extension Scene {
  /// The questions that would settle what the proofs leave open, each once, by id.
  func questions(from proofs: [Proof]) -> [Question] {
    var questions: Set<Question> = []
    for leaf in proofs.flatMap(\.openLeaves) {
      switch leaf.claim {
      case .confirmation(let confirmation):
        questions.insert(
          Question(.confirm(id: confirmation.id, question: confirmation.question)))
      case .fact(let test, let readings): questions.formUnion(self.questions(test, readings))
      case .controlsUnknown(let item, let list):
        questions.insert(Question(.classify(item: item, list: list)))
      case .force(let rule, let day): questions.insert(Question(.law(rule, on: day)))
      case .heldAuthorisation(let id, _):
        questions.insert(Question(.fact(path: "authorisations[\(id)]")))
      case .person, .rule, .reach, .all, .any, .not, .control, .barred: break
      }
    }
    return questions.sorted()
  }

  private func questions(_ test: FactTest, _ readings: [FactReading]) -> [Question] {
    // What the requirements rest on is open only as far as they are, and they ask for themselves.
    guard test.key != .itemReasonsOnly, test.key != .itemReasonsAny else { return [] }
    let missing = readings.filter { $0.value == nil }
    // A fact that is stated but too broad to decide is asked for again, more precisely.
    let asked = missing.isEmpty ? Array(readings.prefix(1)) : missing
    return asked.map { reading in
      if test.key == .itemOn || test.key == .itemEligible, reading.value == nil,
        let list = test.argument.scopes.first?.list
          ?? ListID(reading.path.split(separator: "classifications.").last ?? "")
      {
        Question(.classify(item: exposure.item, list: list))
      } else {
        Question(.fact(path: reading.path), assumed: reading.assumed)
      }
    }
  }
}
