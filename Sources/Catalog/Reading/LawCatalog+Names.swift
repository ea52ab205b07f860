import Regulation

/// What a project may look up in the law that it is read against.
extension LawCatalog {
  /// The names of one kind; computed for each call, because a project asks for few.
  func names(of kind: NameKind) -> Set<String> {
    switch kind {
    case .jurisdiction: Set(jurisdictions.map(\.id.text))
    case .regime: Set(regimes.map(\.id.text))
    case .rule: Set(rules.map(\.id.text))
    case .list: Set(lists.map(\.id.text))
    case .flag: Set(flags.map(\.id.text))
    case .question: Set(questions.keys)
    case .word: Set(vocabulary.map(\.name))
    default: []
    }
  }

  /// The codes of the lists, to tell whether they have one.
  func codes(of wanted: Set<ListID>) -> CodeIndex {
    CodeIndex(
      codes: entries.lazy.map(\.id).filter { wanted.contains($0.list) },
      completeLists: lists.filter(\.complete).map(\.id))
  }

  /// The list's word for items on no entry of it but under its regime.
  func basket(of list: ListID) -> String? { lists.first { $0.id == list }?.basket }

  /// What sort of rule bears the name.
  func kind(ofRule name: String) -> Rule.Kind? { rules.first { $0.id.text == name }?.kind }

  /// What sort of duties come with the rule.
  func duties(ofRule name: RuleID) -> [String]? {
    rules.first { $0.id == name }.map { $0.provided.map(\.name) }
  }

  /// The questions that the law puts, each with what its answer depends on.
  var questions: [String: AnswerScope] {
    var scopes: [String: AnswerScope] = [:]
    for condition in conditions { condition.collectQuestions(into: &scopes) }
    return scopes
  }

  /// Every condition of the law that may put a question.
  private var conditions: [Condition] {
    let ofRegimes = regimes.flatMap { regime in
      [regime.reach] + regime.personTests.flatMap { [$0.when] + ($0.unless.map { [$0] } ?? []) }
    }
    let ofEntries = entries.flatMap { entry in
      entry.controls.map(\.condition) + entry.eligibilities.map(\.condition)
    }
    return ofRegimes + rules.map(\.when) + recognitions.map(\.when) + ofEntries
      + jurisdictions.flatMap { $0.coverage.compactMap(\.when) }
  }
}

extension Condition {
  fileprivate func collectQuestions(into scopes: inout [String: AnswerScope]) {
    switch self {
    case .all(let parts), .any(let parts):
      for part in parts { part.collectQuestions(into: &scopes) }
    case .not(let part): part.collectQuestions(into: &scopes)
    case .confirm(let confirmation): scopes[confirmation.id] = confirmation.per
    case .fact: break
    }
  }
}
