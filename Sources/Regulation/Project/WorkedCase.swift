/// A small project and what the law says about it: a test that a lawyer can write.
package struct WorkedCase: Sendable, Hashable {
  /// Where the scenario comes from.
  package struct Source: Sendable, Hashable {
    package let title: String
    package let url: String?
    package let tier: Tier?

    package init(title: String, url: String?, tier: Tier?) {
      self.title = title
      self.url = url
      self.tier = tier
    }
  }

  /// How much weight a source carries, heaviest first.
  package enum Tier: String, Sendable, Hashable, CaseIterable {
    /// The legal text.
    case official
    /// Guidance, answers or enforcement notices of an authority.
    case regulator
    case university
    case practitioner
    /// General knowledge; the address is only the text to check.
    case background
  }

  package let id: String
  package let title: String?
  package let source: Source?
  /// The day we stand on.
  package let asOf: CivilDate
  package let project: Project
  package let expectations: [Expectation]

  package init(
    id: String, title: String?, source: Source?, asOf: CivilDate, project: Project,
    expectations: [Expectation]
  ) {
    self.id = id
    self.title = title
    self.source = source
    self.asOf = asOf
    self.project = project
    self.expectations = expectations
  }
}

/// What a worked case expects of the assessment.
package struct Expectation: Sendable, Hashable {
  /// The exposures that an expectation speaks of; the strictest answer over them counts.
  package enum Subject: Sendable, Hashable {
    case transfer(String)
    /// The access of a staff member, to one item or to all of theirs.
    case staff(String, item: String?)
  }

  package enum Claim: Sendable, Hashable {
    /// The regime answers with one of the outcomes; the reasons and the authorisation, where
    /// stated, are among those found.
    case determination(
      Subject, regime: RegimeID, outcomes: Set<Outcome>, reasons: [String], authorisation: RuleID?)
    /// Some finding is of the kind, names all of the regimes, and rests on the rule if stated.
    case finding(FindingKind, regimes: [RegimeID], rule: RuleID?)
    /// No finding is of the kind and names all of the regimes.
    case noFinding(FindingKind, regimes: [RegimeID])
    /// Some question has the id or path, or begins with it.
    case question(String)
    /// No question has the id or path, or begins with it.
    case noQuestion(String)
    /// The regime's answers owe a duty of the name.
    case duty(String, regime: RegimeID)
    /// The verdict on the jurisdiction.
    case verdict(JurisdictionID, Verdict)
  }

  package let claim: Claim
  /// Where the case states it.
  package let origin: Origin

  package init(claim: Claim, origin: Origin) {
    self.claim = claim
    self.origin = origin
  }
}
