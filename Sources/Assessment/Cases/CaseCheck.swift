package import Regulation

/// What a worked case came to.
package struct CaseResult: Sendable {
  package let workedCase: WorkedCase
  package let failures: [Failure]

  package var passed: Bool { failures.isEmpty }

  /// An expectation that the assessment did not meet.
  package struct Failure: Sendable {
    package let expectation: Expectation
    /// The strictest outcome found over the exposures asked about; nil where there are none, or
    /// where a finding was asked about.
    package let outcome: Outcome?
    /// What was found instead: the determinations or findings looked at.
    package let determinations: [Determination]
    package let findings: [Finding]
  }
}

extension Assessor {
  /// Assesses the case's project and compares it with what the case expects.
  package func check(_ workedCase: WorkedCase) -> CaseResult {
    let assessment = assess(workedCase.project)
    return CaseResult(
      workedCase: workedCase,
      failures: workedCase.expectations.compactMap { assessment.failure(of: $0) })
  }
}

extension Assessment {
  fileprivate func failure(of expectation: Expectation) -> CaseResult.Failure? {
    switch expectation.claim {
    case .determination(let subject, let regime, let outcomes, let reasons, let authorisation):
      let found = determinations.filter { $0.regime == regime && $0.exposure.is(subject) }
      let strictest = found.map(\.outcome).max()
      let holds =
        strictest.map(outcomes.contains) ?? false
        && Set(reasons).isSubset(of: found.flatMap(\.reasons))
        && (authorisation.map { rule in
          found.contains { ($0.authorisations + $0.alternatives).contains(rule) }
        }
          ?? true)
      return holds
        ? nil
        : CaseResult.Failure(
          expectation: expectation, outcome: strictest, determinations: found, findings: [])
    case .finding(let kind, let regimes, let rule):
      let found = findings(of: kind, naming: regimes)
      let holds = found.contains { finding in rule.map(finding.rules.contains) ?? true }
      return holds ? nil : expectation.failure(findings: found)
    case .noFinding(let kind, let regimes):
      let found = findings(of: kind, naming: regimes)
      return found.isEmpty ? nil : expectation.failure(findings: found)
    case .question(let id):
      return questions(named: id).isEmpty ? expectation.failure(findings: questions) : nil
    case .noQuestion(let id):
      let found = questions(named: id)
      return found.isEmpty ? nil : expectation.failure(findings: found)
    case .duty(let name, let regime):
      let found = determinations.filter { $0.regime == regime }
      return found.contains { $0.duties.contains { $0.duty.name == name } }
        ? nil
        : CaseResult.Failure(
          expectation: expectation, outcome: found.map(\.outcome).max(), determinations: found,
          findings: [])
    case .verdict(let jurisdiction, let verdict):
      return verdicts.contains { $0.name == jurisdiction.text && $0.verdict == verdict }
        ? nil : expectation.failure(findings: [])
    }
  }

  private var questions: [Finding] { findings.filter { $0.kind == .question } }

  /// The questions whose id is the one given, with or without its kind, or begins with it.
  private func questions(named id: String) -> [Finding] {
    questions.filter { finding in
      guard case .question(let question, _) = finding.message else { return false }
      return question.id == id || question.id == "answers.\(id)" || question.id.hasPrefix("\(id).")
        || question.id.hasPrefix("\(id)[")
    }
  }

  private func findings(of kind: FindingKind, naming regimes: [RegimeID]) -> [Finding] {
    findings.filter { $0.kind == kind && Set(regimes).isSubset(of: $0.regimes) }
  }
}

extension Expectation {
  fileprivate func failure(findings: [Finding]) -> CaseResult.Failure {
    CaseResult.Failure(expectation: self, outcome: nil, determinations: [], findings: findings)
  }
}

extension Exposure {
  fileprivate func `is`(_ selection: Expectation.Subject) -> Bool {
    switch selection {
    case .transfer(let id): subject == .transfer(id)
    case .staff(let id, let item): subject == .staff(id) && (item.map { $0 == self.item } ?? true)
    }
  }
}
