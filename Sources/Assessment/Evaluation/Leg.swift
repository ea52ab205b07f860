import Regulation

/// What a regime says of one leg of an exposure on one day.
struct Leg {
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
  var questions: [Question] = []
  /// Rules whose wording or entry the answer rests on, for citation and confidence.
  var sources: [Provision] = []
  /// Acts that a requirement demands because it stands by a person test.
  var acts: [LegalAct] = []
}
