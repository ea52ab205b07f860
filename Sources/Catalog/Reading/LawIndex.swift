import Regulation

/// What names a catalog has, by kind, and which codes its lists.
struct LawIndex: Sendable {
  private let names: [NameKind: Set<String>]
  let codes: CodeIndex
  private let baskets: [ListID: String]
  private let rules: [String: Rule.Kind]

  init(_ catalog: LawCatalog) {
    names = [
      .jurisdiction: Set(catalog.jurisdictions.map(\.id.text)),
      .regime: Set(catalog.regimes.map(\.id.text)),
      .rule: Set(catalog.rules.map(\.id.text)),
      .list: Set(catalog.lists.map(\.id.text)),
      .flag: Set(catalog.flags.map(\.id.text)),
      .question: catalog.questions,
    ]
    codes = CodeIndex(
      codes: catalog.entries.map(\.id), completeLists: catalog.lists.filter(\.complete).map(\.id))
    baskets = Dictionary(
      catalog.lists.compactMap { list in list.basket.map { (list.id, $0) } }
    ) { first, _ in first }
    rules = Dictionary(catalog.rules.map { ($0.id.text, $0.kind) }) { first, _ in first }
  }

  /// The names of one kind.
  func names(of kind: NameKind) -> Set<String> { names[kind] ?? [] }

  /// The list's word for items on no entry of it but under its regime.
  func basket(of list: ListID) -> String? { baskets[list] }

  /// What sort of rule bears the name.
  func kind(ofRule name: String) -> Rule.Kind? { rules[name] }
}

extension LawCatalog {
  /// The ids of the questions that rules, reaches, controls and eligibilities put.
  fileprivate var questions: Set<String> {
    var ids: Set<String> = []
    for regime in regimes { regime.reach.collectQuestions(into: &ids) }
    for rule in rules { rule.when.collectQuestions(into: &ids) }
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
