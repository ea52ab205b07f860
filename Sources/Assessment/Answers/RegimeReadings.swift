import Regulation

/// Which facts a regime reads, by axis, and what else its answers depend on.
struct RegimeReadings: Sendable {
  /// The slots that it reads on each axis.
  private(set) var slots: [[Int32]]
  /// The lists on which it reads an item's place or its controls.
  private(set) var lists: Set<ListID>
  /// The lists for whose controls it evaluates rules, and those whose eligibilities it asks.
  let controlLists: Set<ListID>
  private(set) var eligibilityLists: Set<ListID> = []
  /// The questions that it puts whose answers the project scopes.
  private(set) var scopedQuestions: [Confirmation] = []
  /// Licences and duties met that may bear on its answers.
  let authorisations: [HeldAuthorisation]
  let fulfilled: [FulfilledDuty]
  /// Whether the project says of single acts that rules have effect.
  private let answersLaw: Bool
  /// Whether whom it reaches may turn on the person.
  private(set) var asksPersonToReach = false

  init(_ regime: CompiledRegime, in law: CompiledLaw, for project: Project) {
    slots = Array(repeating: [], count: Axis.allCases.count)
    lists = []
    let id = regime.regime.id
    let scoped = Set(project.answers.scoped.filter { !$0.isUnscoped }.map(\.question))
    var heldRules: Set<RuleID> = Set(regime.individual.map(\.rule.rule.id))
    fulfilled = project.fulfilled.filter { $0.rule.regime == id }
    var leaves: Set<Int32> = []
    func collect(_ node: Int32) { law.program.forEachLeaf(below: node) { leaves.insert($0) } }
    let reachNodes = [regime.reach] + regime.coverage.compactMap(\.when)
    reachNodes.forEach(collect)
    asksPersonToReach = leaves.contains { leaf in
      switch law.program.leaves[Int(leaf)] {
      case .row(.person, _), .either(_, _, .person, _): true
      default: false
      }
    }
    regime.conditions.forEach(collect)
    controlLists = Set(regime.requirements.compactMap(\.requirement.perControlOf))
    for list in controlLists {
      lists.insert(list)
      for node in law.conditions(ofEntriesOf: list) { collect(node) }
    }
    for leaf in leaves.sorted() {
      switch law.program.leaves[Int(leaf)] {
      case .row(let axis, let slot): slots[axis.rawValue].append(slot)
      case .either(let axis, let slot, let other, let otherSlot):
        slots[axis.rawValue].append(slot)
        slots[other.rawValue].append(otherSlot)
      default: break
      }
      switch law.program.questions[Int(leaf)] {
      case .confirmation(let question):
        if scoped.contains(question.id) { scopedQuestions.append(question) }
      case .fact(let test):
        heldRules.formUnion(test.key.isHolding ? test.argument.rules : [])
        if test.key == .item(.eligible) {
          eligibilityLists.formUnion(
            test.argument.rules.compactMap(\.regime).flatMap(law.book.lists(of:)))
          lists.formUnion(eligibilityLists)
        }
        lists.formUnion(test.key == .item(.on) ? test.argument.scopes.map(\.list) : [])
      }
    }
    answersLaw = project.answers.scoped.contains {
      !$0.isUnscoped && $0.question.hasPrefix("law.\(id)/")
    }
    authorisations = project.authorisations.filter { heldRules.contains($0.of) }
  }

  /// Whether answers depend on what the project holds or has answered for single acts.
  var dependOnHoldings: Bool {
    !authorisations.isEmpty || !fulfilled.isEmpty || !scopedQuestions.isEmpty || answersLaw
  }
}

extension FactKey {
  /// Whether it asks what licences the project holds.
  fileprivate var isHolding: Bool {
    self == .holding(.held) || self == .holding(.heldAtSite)
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
