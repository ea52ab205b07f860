package import Assessment
import Regulation

extension Question {
  /// The question in plain English.
  package func text(in names: Names) -> String {
    switch subject {
    case .fact(let path): FactPath(path).question(asked: asked, in: names)
    case .confirm(_, let question): question
    case .classify(let item, let list): classification(of: item, on: list, names)
    case .law(let rule, let day):
      "Has “\(names.title(of: rule))” effect on \(day)? The sources read do not settle it."
    }
  }

  private func classification(of id: String, on list: ListID, _ names: Names) -> String {
    let title = names.fullTitle(of: list)
    let item = names.project?.items.first { $0.id == id }
    guard case .code(let code) = item?.classifications[list] else {
      return "Where does “\(names.item(id))” stand on \(title): which entry, or none?"
    }
    return """
      “\(names.item(id))” is stated as \(code.text) on \(title): which paragraph of it, and, of \
      technology or software, for which paragraph?
      """
  }

  /// What the answer changes, for each answer of a regime that waits for it.
  func consequence(_ stakes: [Finding.Stake], in names: Names) -> String {
    let effects = stakes.map { $0.words(in: names) }.distinct
    let assumption =
      assumed ? ["The answer rests on an assumption, which a statement would replace."] : []
    return (assumption + effects).joined(separator: " ")
  }
}

extension Finding.Stake {
  /// What the answer to a question may make of it.
  fileprivate func words(in names: Names) -> String {
    let regime = names.title(of: regime)
    let rule = rule.map { "“\(names.title(of: $0))”" }
    switch outcome {
    case .undetermined:
      return "\(regime): decides whether \(rule ?? "a requirement") applies."
    case .notAssessed:
      return "\(regime): shows whether law that is not held bears on the act."
    case .prohibited, .licenceRequired, .notificationRequired:
      let relief = relief.map { "“\(names.title(of: $0))”" }.listed()
      return relief.isEmpty
        ? "\(regime): may change what stands under \(rule ?? "it") (\(outcome.word))."
        : "\(regime): \(outcome.word), unless the answer brings the act under \(relief)."
    case .authorised, .notRequired, .outOfReach:
      return "\(regime): a duty, or a conflict with another law, turns on it."
    }
  }
}
