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
    case .question: questions
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

  /// The ids of the questions that rules, reaches, controls and eligibilities put.
  private var questions: Set<String> {
    var ids: Set<String> = []
    for regime in regimes { regime.reach.collectQuestions(into: &ids) }
    for rule in rules { rule.when.collectQuestions(into: &ids) }
    for recognition in recognitions { recognition.when.collectQuestions(into: &ids) }
    for entry in entries {
      for control in entry.controls { control.condition.collectQuestions(into: &ids) }
      for eligibility in entry.eligibilities { eligibility.condition.collectQuestions(into: &ids) }
    }
    return ids
  }
}

extension Condition {
  fileprivate func collectQuestions(into ids: inout Set<String>) {
    switch self {
    case .all(let parts), .any(let parts):
      for part in parts { part.collectQuestions(into: &ids) }
    case .not(let part): part.collectQuestions(into: &ids)
    case .confirm(let confirmation): ids.insert(confirmation.id)
    case .fact: break
    }
  }
}
