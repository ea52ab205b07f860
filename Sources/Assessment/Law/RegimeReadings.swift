import Regulation

/// Which facts a regime reads, by axis, and what else its answers depend on.
struct RegimeReadings: Sendable {
  /// The slots that it reads on each axis.
  private(set) var slots: [[Int32]]
  /// The lists on which it reads an item's place or its controls.
  private(set) var lists: Set<ListID> = []
  /// The lists for whose controls it evaluates rules, and those whose eligibilities it asks.
  let controlLists: Set<ListID>
  private(set) var eligibilityLists: Set<ListID> = []
  /// The ids of the questions that it puts.
  private(set) var questions: Set<String> = []
  /// The authorisations of which a licence held may bear on its answers.
  private(set) var heldRules: Set<RuleID>
  /// Whether whom it reaches may turn on the person.
  let asksPersonToReach: Bool

  init(_ regime: CompiledRegime, in law: CompiledLaw) {
    slots = Array(repeating: [], count: Axis.allCases.count)
    heldRules = Set(regime.individual.map(\.rule.rule.id))
    controlLists = Set(regime.requirements.compactMap(\.requirement.perControlOf))
    var leaves: Set<Int32> = []
    func collect(_ node: Int32) { law.program.forEachLeaf(below: node) { leaves.insert($0) } }
    ([regime.reach] + regime.coverage.compactMap(\.when)).forEach(collect)
    asksPersonToReach = leaves.contains { law.program.leaves[Int($0)].asksPerson }
    regime.conditions.forEach(collect)
    for list in controlLists { law.conditions(ofEntriesOf: list).forEach(collect) }
    lists = controlLists
    for leaf in leaves.sorted() { read(leaf, in: law) }
  }

  private mutating func read(_ leaf: Int32, in law: CompiledLaw) {
    switch law.program.leaves[Int(leaf)] {
    case .row(let axis, let slot): slots[axis.rawValue].append(slot)
    case .either(let axis, let slot, let other, let otherSlot):
      slots[axis.rawValue].append(slot)
      slots[other.rawValue].append(otherSlot)
    default: break
    }
    switch law.program.questions[Int(leaf)] {
    case .confirmation(let question): questions.insert(question.id)
    case .fact(let test):
      switch test.key {
      case .holding(.held), .holding(.heldAtSite): heldRules.formUnion(test.argument.rules)
      case .item(.eligible):
        eligibilityLists.formUnion(
          test.argument.rules.compactMap(\.regime).flatMap(law.book.lists(of:)))
        lists.formUnion(eligibilityLists)
      case .item(.on): lists.formUnion(test.argument.scopes.map(\.list))
      default: break
      }
    }
  }

  /// Whether answers depend on what the project holds, has done or has answered for single acts.
  func dependOnRecords(of project: Project, regime: RegimeID) -> Bool {
    project.authorisations.contains { heldRules.contains($0.of) }
      || project.fulfilled.contains { $0.rule.regime == regime }
      || project.answers.scoped.contains { answer in
        !answer.isUnscoped
          && (questions.contains(answer.question)
            || answer.question.hasPrefix("law.\(regime)/"))
      }
  }
}

extension ConditionProgram.Leaf {
  fileprivate var asksPerson: Bool {
    switch self {
    case .row(.person, _), .either(_, _, .person, _): true
    default: false
    }
  }
}

extension CompiledRegime {
  /// Every condition of the regime but those of controls.
  fileprivate var conditions: [Int32] {
    let rules =
      requirements.map(\.rule) + exclusions + duties + constraints + general.map(\.rule)
      + individual.map(\.rule) + restrictions.map(\.rule) + inquiries.map(\.rule)
    return rules.map(\.condition) + personTests.flatMap { [$0.when, $0.unless].compactMap(\.self) }
  }
}
