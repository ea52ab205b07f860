package import Regulation

/// What a regime answers for an exposure in a segment of time.
///
/// It holds what was decided; why, and what would settle it, is worked out where somebody asks.
package struct Determination: Sendable {
  /// The answers that it is one of.
  private let all: Determinations
  package let exposure: Exposure
  package let period: Period
  /// The regime's place among those of the law.
  let position: Int
  /// The number of what was decided.
  let number: Int32

  init(
    all: Determinations, exposure: Exposure, period: Period, position: Int, number: Int32
  ) {
    self.all = all
    self.exposure = exposure
    self.period = period
    self.position = position
    self.number = number
  }

  package var regime: RegimeID { all.law.regimes[position].regime.id }

  var resolution: Resolution { all.resolutions[Int(number)] }

  var explainer: Explainer { all.explainer }

  package var outcome: Outcome { resolution.outcome }
  /// The rule that decided; nil where no rule of the regime applies.
  package var rule: RuleID? { resolution.rule }
  /// Authorisations that relieve, general ones and those of which the project holds one.
  package var authorisations: [RuleID] { resolution.authorisations }
  /// Authorisations that would do instead of those.
  package var alternatives: [RuleID] { resolution.alternatives }
  /// The project's own authorisations relied on, by id.
  package var held: [String] { resolution.held }
  /// Individual authorisations that would relieve what stands.
  package var obtainable: [RuleID] { resolution.obtainable }
  package var duties: [OwedDuty] { resolution.duties }
  /// Chart columns or reasons of control under which a requirement applies.
  package var reasons: [String] { resolution.reasons }
  /// The weakest confidence of any record that the answer rests on.
  package var confidence: Confidence { resolution.confidence }
  /// Past which day the sources were not read, where the segment lies beyond it.
  package var stale: CivilDate? { resolution.stale }
  package var citations: [Citation] { resolution.citations }
  /// Acts that rules applying here demand or forbid.
  package var acts: [LegalAct] { resolution.acts }
  /// Subjects whose law is not held and bears on the act.
  package var coverage: [String] { resolution.coverage }
  /// Whether it is open that the regime reaches the act at all.
  package var hasOpenReach: Bool { resolution.hasOpenReach }

  /// What would settle it.
  package var questions: [Question] { explainer.questions(resolution.open, for: self) }

  /// Facts that it turns on and that are taken for granted, by path.
  package var assumed: [String] { explainer.unstated(.assumed, for: self) }

  /// Facts that it turns on and that are worked out from others, by path.
  package var inferred: [String] { explainer.unstated(.inferred, for: self) }

  /// Why: the proofs of reach, of the requirements and of what relieves them.
  package var proofs: [Proof] { explainer.proofs(of: self) }

  /// Entries of party lists that it is presumed from: found by screening, not yet ruled on.
  package var presumed: [String] { explainer.presumed(in: self) }
}

extension Determination: Hashable {
  package static func == (left: Self, right: Self) -> Bool {
    left.position == right.position && left.period == right.period
      && left.exposure == right.exposure
      && (left.all === right.all && left.number == right.number
        || left.resolution == right.resolution)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(position)
    hasher.combine(period)
    hasher.combine(exposure)
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

/// An act that an applying rule demands or forbids.
package struct LegalAct: Sendable, Hashable {
  package let act: ActID
  package let rule: RuleID
  package let isDemanded: Bool
}
