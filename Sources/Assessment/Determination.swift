package import Regulation

/// What a regime answers for an exposure in a segment of time, with its proof.
package struct Determination: Sendable, Hashable {
  package internal(set) var exposure: Exposure
  package let regime: RegimeID
  package internal(set) var outcome: Outcome
  /// The rule that decided; nil where no rule of the regime applies.
  package internal(set) var rule: RuleID?
  /// Authorisations that relieve, general ones and those of which the project holds one.
  package internal(set) var authorisations: [RuleID]
  /// Authorisations that would do instead of those.
  package internal(set) var alternatives: [RuleID]
  /// The project's own authorisations relied on, by id.
  package internal(set) var held: [String]
  /// Individual authorisations that would relieve what stands.
  package internal(set) var obtainable: [RuleID]
  package internal(set) var duties: [OwedDuty]
  /// Chart columns or reasons of control under which a requirement applies.
  package internal(set) var reasons: [String]
  package internal(set) var period: Period
  /// The weakest confidence of any record that the answer rests on.
  package internal(set) var confidence: Confidence
  /// Past which day the sources were not read, where the segment lies beyond it.
  package internal(set) var stale: CivilDate?
  package internal(set) var citations: [Citation]
  package internal(set) var questions: [Question]
  /// Why, with the person left open where the answer is that to a situation.
  var found: [Proof]
  /// Entries of party lists that it is presumed from: found by screening, not yet ruled on.
  package internal(set) var presumed: [String]
  /// Acts that rules applying here demand or forbid.
  package internal(set) var acts: [LegalAct]
  /// Acts that constraints demand or forbid if open questions are answered so.
  var openActs: [OpenAct]
  /// Who is in the situation; nil where nothing was left open.
  var person: String?

  /// Why: the proofs of reach, of the requirements and of what relieves them.
  package var proofs: [Proof] { person.map { name in found.map { $0.naming(name) } } ?? found }

  /// Whether it is open that the regime reaches the act at all.
  package var hasOpenReach: Bool {
    found.contains { $0.claim == .reach(regime) && $0.truth == .unknown }
  }

  /// Whether the answers differ in nothing but dates and the day's own proof.
  func saysTheSame(as other: Determination) -> Bool {
    outcome == other.outcome && rule == other.rule && authorisations == other.authorisations
      && alternatives == other.alternatives && held == other.held && duties == other.duties
      && reasons == other.reasons
      && confidence == other.confidence && stale == other.stale && questions == other.questions
      && acts == other.acts && openActs == other.openActs
  }
}

/// A duty with the rule that it comes from.
package struct OwedDuty: Sendable, Hashable {
  package let duty: Duty
  package let rule: RuleID

  package init(duty: Duty, rule: RuleID) {
    self.duty = duty
    self.rule = rule
  }
}

/// An act that a rule demands or forbids if it applies, which is open.
struct OpenAct: Sendable, Hashable {
  let act: LegalAct
  /// What only a person can answer.
  let questions: [Question]
}

/// An act that an applying rule demands or forbids.
package struct LegalAct: Sendable, Hashable {
  package let act: ActID
  package let rule: RuleID
  package let isDemanded: Bool
}
