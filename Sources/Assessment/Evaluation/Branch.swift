import Regulation

/// What a regime says of one way of counting an act on one day: where the item goes, or a place of
/// the person that a person test counts.
struct Branch {
  var outcome: Outcome
  /// The rule that decided: the requirement that stands, the authorisation used, the exclusion.
  var decisive: RuleID?
  var reasons: [String] = []
  var hits: [Hit] = []
  var used: [RuleID] = []
  /// Further authorisations that would do as well.
  var alternatives: [RuleID] = []
  var held: [String] = []
  /// Individual authorisations that would relieve what stands.
  var obtainable: [RuleID] = []
  var proofs: [Proof] = []
  /// What would settle it, or lift what stands.
  var open: [OpenPoint] = []
  /// What would settle requirements that are stricter than what stands.
  var openBesides: [OpenPoint] = []
  /// The strictest that it may come to.
  var worst = Outcome.outOfReach
  /// General authorisations that would relieve what stands if what is open spoke for them.
  var mayRelieve: [RuleID] = []
  /// Provisions whose wording the answer rests on, by number, for citation and confidence.
  var sources: [Int32] = []
  /// Conditions whose answers the outcome rests on.
  var grounds: [Ground] = []
  /// Conditions of requirements that do not apply beside others that do.
  var idleGrounds: [Ground] = []
  /// Acts that a requirement demands because it stands by a person test.
  var acts: [LegalAct] = []

  /// Weakens an answer that turns on who or where the person is.
  mutating func qualify(isOpen: Bool, by points: [OpenPoint], isAlternative: Bool) {
    guard !outcome.permits else { return }
    worst = max(worst, outcome)
    // What it is open for by itself is asked for before facts of the person.
    if outcome.stands || open.isEmpty { open.appendNew(points) }
    guard isOpen else { return }
    outcome = .undetermined
    if isAlternative { open.appendNew([.person(key: "citizenships[].since")]) }
  }
}

extension [Branch] {
  /// What might change the strictest of their outcomes, which is the answer.
  ///
  /// That is what would settle or lift it, and what might be stricter. Where one of those that are as
  /// strict cannot be lifted, lifting the others changes nothing.
  var openPoints: [OpenPoint] {
    guard let outcome = map(\.outcome).max() else { return [] }
    let deciding = filter { $0.outcome == outcome }
    let isFixed = outcome.stands && deciding.contains { $0.open.isEmpty }
    var points: [OpenPoint] = []
    if !isFixed { for branch in deciding { points.appendNew(branch.open) } }
    for branch in self where branch.worst > outcome {
      points.appendNew(branch.outcome.stands ? branch.openBesides : branch.open)
    }
    return points
  }
}

extension Outcome {
  /// Whether a requirement holds that nothing relieves.
  var stands: Bool {
    self == .licenceRequired || self == .prohibited || self == .notificationRequired
  }
}

/// A condition with the control and destination that it was evaluated for.
struct Ground {
  let condition: Int32
  let covering: Covering?
  let destination: Evaluator.Destination
}
