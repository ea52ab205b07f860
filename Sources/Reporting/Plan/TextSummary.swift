package import Assessment
import Planning
import Regulation

/// An assessment in plain text for a terminal of a hundred columns, without colour.
package struct TextSummary: Sendable {
  private let plan: Plan

  /// Takes the assessment and the rulebook that it was made with.
  package init(assessment: Assessment, book: Rulebook) {
    plan = Plan(assessment: assessment, book: book)
  }

  /// The text: verdicts, what is not permitted, counts, and questions; it ends with a line break.
  package var text: String {
    [verdicts, barred, counts, questions].filter { !$0.isEmpty }
      .map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private var verdicts: [String] {
    let verdicts = VerdictRow.all(in: plan)
    guard !verdicts.isEmpty else { return ["No modelled regime reaches the project."] }
    return verdicts.flatMap { verdict in
      wrapped(
        "\(verdict.name(in: plan.names)): \(verdict.verdict.verdict.word), "
          + verdict.grounds(in: plan).plainText, indent: 2)
    }
  }

  /// Answers that are not permissions, the strictest first, by rule.
  private var barred: [String] {
    struct Key: Hashable {
      var outcome: Outcome
      var regime: RegimeID
      var rule: RuleID?
    }
    let barred = plan.reaching.filter { !$0.outcome.permits }
    return Outcome.allCases.reversed().flatMap { outcome -> [String] in
      let groups = barred.filter { $0.outcome == outcome }.grouped {
        Key(
          outcome: $0.outcome, regime: $0.regime, rule: $0.outcome == .undetermined ? nil : $0.rule)
      }
      guard !groups.isEmpty else { return [] }
      return [outcome.word] + groups.flatMap { lines(of: $1, under: $0.regime, rule: $0.rule) }
    }
  }

  private func lines(
    of answers: [Determination], under regime: RegimeID, rule: RuleID?
  ) -> [String] {
    let reasons = answers.flatMap(\.reasons).distinct
    let because = reasons.isEmpty ? "" : " (\(reasons.joined(separator: ", ")))"
    let rule = rule.map { ", \($0)" } ?? ""
    return wrapped("  \(plan.names.title(of: regime))\(rule)\(because)", indent: 4)
      + wrapped("    \(plan.brief(answers.exposures))", indent: 6)
  }

  private var counts: [String] {
    let outcomes = Outcome.allCases.reversed().compactMap { outcome -> String? in
      let count = plan.reaching.filter { $0.outcome == outcome }.count
      return count == 0 ? nil : "\(outcome.word) \(count)"
    }
    let severities = FindingSeverity.allCases.reversed().compactMap { severity -> String? in
      let count = plan.assessment.findings.filter { $0.severity == severity }.count
      return count == 0 ? nil : "\(severity.rawValue) \(count)"
    }
    return wrapped("Determinations in reach: \(outcomes.joined(separator: ", ").orNone)", indent: 2)
      + wrapped("Findings: \(severities.joined(separator: ", ").orNone)", indent: 2)
  }

  private var questions: [String] {
    let sheet = plan.questions
    guard !sheet.all.isEmpty else { return [] }
    return ["Open questions"]
      + sheet.all.flatMap { open in
        let assumed = open.question.assumed ? " (assumed)" : ""
        return wrapped("  \(open.question.text(in: plan.names))\(assumed)", indent: 4)
      }
  }

  /// The text broken at blanks, further lines indented as said.
  private func wrapped(_ text: String, indent: Int) -> [String] {
    var lines = TextLines()
    lines.append(text, indent: text.prefix { $0 == " " }.count, rest: indent)
    return lines.lines
  }
}

extension String {
  fileprivate var orNone: String { isEmpty ? "none" : self }
}
