import Regulation

/// What a regime says of an act on a day, without what names the project's records: equal for all
/// acts that are equal in law.
struct Resolution: Sendable, Hashable {
  var outcome: Outcome
  /// The rule that decided; nil where no rule of the regime applies.
  var rule: RuleID?
  var authorisations: [RuleID] = []
  var alternatives: [RuleID] = []
  var held: [String] = []
  var obtainable: [RuleID] = []
  var duties: [OwedDuty] = []
  var reasons: [String] = []
  var confidence = Confidence.read
  var stale: CivilDate?
  var citations: [Citation] = []
  /// What would settle it.
  var open: [OpenPoint] = []
  /// General authorisations that would relieve what stands if what is open spoke for them.
  var mayRelieve: [RuleID] = []
  /// Facts on which it turns and that the project does not state, by the numbers of their leaves.
  var unstated: [Int32] = []
  /// Subjects whose law is not held and bears on the act.
  var coverage: [String] = []
  /// Whether it is open, for want of facts, that any of them bears on it.
  var isCoverageOpen = false
  var acts: [LegalAct] = []
  var openActs: [OpenAct] = []
  /// Whether it is open that the regime reaches the act at all.
  var hasOpenReach = false

  /// Takes in a branch: the strictest outcome counts, all that was found is kept.
  mutating func join(_ branch: Branch) {
    if branch.outcome > outcome || (rule == nil && branch.outcome == outcome) {
      rule = branch.decisive
      obtainable = branch.obtainable
    }
    outcome = max(outcome, branch.outcome)
    reasons.appendNew(branch.reasons)
    authorisations.appendNew(branch.used)
    alternatives.appendNew(branch.alternatives)
    held.appendNew(branch.held)
    mayRelieve.appendNew(branch.mayRelieve)
    acts.appendNew(branch.acts)
    guard branch.outcome != .authorised else { return }
    for hit in branch.hits where hit.truth == .true && !branch.used.contains(hit.rule.rule.id) {
      acts.appendNew(hit.rule.rule.acts)
    }
  }
}

/// What would settle an open answer, without the project's names.
enum OpenPoint: Sendable, Hashable {
  /// A fact or a question, by the number of its leaf; the list where it is asked of a control.
  case leaf(Int32)
  /// The item's place on a list.
  case classify(ListID)
  /// Whether the rule has effect.
  case law(RuleID)
  case limb(licence: String, LicenceLimb)
  /// A key of the item.
  case item(key: String)
  /// A key of the person under whom the act is.
  case person(key: String)

  /// How late it is asked where several things would have to hold.
  func stage(in law: CompiledLaw) -> Int {
    switch self {
    case .law: 0
    case .classify, .item: 2
    case .limb: 3
    case .person: 4
    case .leaf(let leaf):
      switch law.program.questions[Int(leaf)] {
      case .confirmation(let confirmation): confirmation.per == .project ? 1 : 5
      case .fact(let test):
        switch test.key {
        case .item, .control: 2
        case .act, .party, .holding: 3
        case .person: 4
        }
      }
    }
  }

  /// Whether only a person can answer it, and no key of the project states it.
  func isConfirmation(in law: CompiledLaw) -> Bool {
    guard case .leaf(let leaf) = self,
      case .confirmation = law.program.questions[Int(leaf)]
    else { return false }
    return true
  }
}

/// An act that a rule demands or forbids if it applies, which is open.
struct OpenAct: Sendable, Hashable {
  let act: LegalAct
  /// What only a person can answer.
  let points: [OpenPoint]
}

extension Array where Element: Equatable {
  /// Adds what is not there yet, in order.
  mutating func appendNew(_ elements: [Element]) {
    for element in elements where !contains(element) { append(element) }
  }
}

extension Rule {
  /// The acts that the rule demands and forbids.
  var acts: [LegalAct] {
    demands.map { LegalAct(act: $0, rule: id, isDemanded: true) }
      + forbids.map { LegalAct(act: $0, rule: id, isDemanded: false) }
  }
}
