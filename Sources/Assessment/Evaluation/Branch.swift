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
  var open: [OpenPoint] = []
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
    guard !outcome.permits || isOpen else { return }
    open.appendNew(points)
    guard isOpen else { return }
    if !outcome.permits { outcome = .undetermined }
    if isAlternative { open.appendNew([.person(key: "citizenships[].since")]) }
  }
}

/// A condition with the control and destination that it was evaluated for.
struct Ground {
  let condition: Int32
  let covering: Covering?
  let destination: Evaluator.Destination
}
