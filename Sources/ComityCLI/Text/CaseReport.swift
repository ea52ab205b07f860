import Assessment
import Diagnostics
import Regulation
import Reporting
import Workspace

/// The results of worked cases, for readers and for programs.
struct CaseReport {
  private let run: CaseRun

  init(_ run: CaseRun) { self.run = run }

  var text: String {
    let failures = run.failed.map { result in
      "\(result.workedCase.id) failed\n"
        + result.failures.map { failure in
          "  expected  \(expected(failure.expectation))\n  found     \(found(failure))\n"
            + failure.determinations.map { "            \(line($0))\n" }.joined()
        }.joined() + "\n"
    }.joined()
    let unread = run.unreadable.map { "\($0.path) cannot be read as a case\n\n" }.joined()
    return failures + unread + "\(run.passedCount) passed, \(run.failedCount) failed\n"
  }

  /// Counts, and for each case what was expected and found.
  var json: String {
    struct Failure: Encodable {
      var expected: String
      var actual: String
      var proof: [String]
    }
    struct Case: Encodable {
      var `case`: String
      var passed: Bool
      var failures: [Failure]
    }
    struct Report: Encodable {
      var passed: Int
      var failed: Int
      var cases: [Case]
    }
    let read = run.results.map { result in
      Case(
        case: result.workedCase.id, passed: result.passed,
        failures: result.failures.map { failure in
          Failure(
            expected: expected(failure.expectation), actual: found(failure),
            proof: failure.determinations.map(line))
        })
    }
    let unread = run.unreadable.map { file in
      Case(
        case: file.path, passed: false,
        failures: [
          Failure(
            expected: "a case that can be read", actual: file.errors.first?.summary ?? "none",
            proof: [])
        ])
    }
    return JSONText.encode(
      Report(passed: run.passedCount, failed: run.failedCount, cases: read + unread))
  }

  private func expected(_ expectation: Expectation) -> String {
    switch expectation.claim {
    case .determination(let subject, let regime, let outcomes, let reasons, let authorisation):
      let reasons = reasons.isEmpty ? "" : " for \(reasons.joined(separator: ", "))"
      let by = authorisation.map { " by \($0)" } ?? ""
      let answers = outcomes.sorted().map(\.rawValue).joined(separator: " or ")
      return "\(subject.words): \(regime) says \(answers)\(reasons)\(by)"
    case .finding(let kind, let regimes, let rule):
      return "a \(kind.rawValue) of \(words(regimes))\(rule.map { " by \($0)" } ?? "")"
    case .noFinding(let kind, let regimes):
      return "no \(kind.rawValue) of \(words(regimes))"
    case .question(let id): return "the question \(id)"
    case .noQuestion(let id): return "no question \(id)"
    case .duty(let name, let regime): return "the duty \(name) under \(regime)"
    case .verdict(let jurisdiction, let verdict): return "\(jurisdiction): \(verdict.rawValue)"
    }
  }

  private func words(_ regimes: [RegimeID]) -> String {
    regimes.isEmpty ? "any regime" : regimes.map(\.text).joined(separator: " and ")
  }

  private func found(_ failure: CaseResult.Failure) -> String {
    if let outcome = failure.outcome { return outcome.rawValue }
    if !failure.findings.isEmpty {
      return failure.findings.map(\.id).joined(separator: ", ")
    }
    return failure.determinations.isEmpty ? "nothing of the kind" : "no exposure asked about"
  }

  /// One determination with what it rests on.
  private func line(_ determination: Determination) -> String {
    let exposure = determination.exposure
    let way = "\(exposure.from?.text ?? "?") to \(exposure.to?.text ?? "?")"
    let rule = determination.rule.map { " by \($0)" } ?? ""
    let reasons = determination.reasons.joined(separator: " ")
    let questions = determination.questions.map(\.id).joined(separator: ", ")
    return
      "\(exposure.subject.id) \(exposure.item) \(way): \(determination.outcome.rawValue)\(rule)"
      + (reasons.isEmpty ? "" : ", reasons \(reasons)")
      + (questions.isEmpty ? "" : ", open: \(questions)")
  }
}

extension Expectation.Subject {
  fileprivate var words: String {
    switch self {
    case .transfer(let id): "transfer \(id)"
    case .staff(let id, let item): "staff \(id)\(item.map { " with \($0)" } ?? "")"
    }
  }
}
