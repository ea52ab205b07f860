import Assessment
import Planning
import Regulation

/// What the plan says of a jurisdiction's verdict, or of a place whose law is not held.
struct VerdictRow {
  let verdict: JurisdictionVerdict
  /// The strictest answers of the jurisdiction's regimes.
  let deciding: [Determination]
  let licences: [RuleID]
  /// The first day on which something is not permitted; nil where everything is.
  let firstDay: CivilDate?

  /// The verdicts on all jurisdictions that the project touches or that reach it.
  static func all(in plan: Plan) -> [VerdictRow] {
    let byJurisdiction = Dictionary(grouping: plan.reaching) { plan.jurisdiction(of: $0.regime) }
    return plan.assessment.verdicts.map { verdict in
      let answers = verdict.jurisdiction.flatMap { byJurisdiction[$0] } ?? []
      let barred = answers.filter { !$0.outcome.permits }
      let strictest = answers.strictest?.outcome
      return VerdictRow(
        verdict: verdict, deciding: answers.filter { $0.outcome == strictest },
        licences: barred.filter { $0.outcome == .licenceRequired }.compactMap {
          plan.book.remedies(for: $0).first
        }
        .distinct.sorted(),
        firstDay: barred.compactMap(\.period.from).min())
    }
  }

  /// The jurisdiction, or the place.
  func name(in names: Names) -> String {
    verdict.jurisdiction.map { names.title(of: $0) }
      ?? verdict.place.map { names.name(of: $0) } ?? verdict.name
  }

  /// The strictest answer with the rules that gave it, or what is not held.
  func grounds(in plan: Plan) -> Prose {
    let missing = verdict.because.compactMap { reason -> String? in
      switch reason {
      case .notHeld(let subject): subject
      case .noLaw(let place): "no law of \(plan.names.name(of: place)) is held"
      case .answer, .mayNotBeHeld: nil
      }
    }.distinct
    let possible = verdict.because.compactMap { reason -> String? in
      if case .mayNotBeHeld(let subject) = reason { subject } else { nil }
    }
    if verdict.verdict == .notAssessed, missing.isEmpty, !possible.isEmpty {
      return
        "not held, if it bears on the project, which a question leaves open: \(possible.listed())"
    }
    if verdict.verdict == .notAssessed, !missing.isEmpty { return "not held: \(missing.listed())" }
    if let union = unionLaw(in: plan) { return union }
    guard let outcome = deciding.first?.outcome else { return "no act of the project is reached" }
    // What may apply is not known to: the rule that comes first would mislead.
    let rules = outcome == .undetermined ? [] : deciding.compactMap(\.rule).distinct
    let regimes = deciding.map(\.regime).distinct
    let by =
      rules.isEmpty
      ? regimes.map { plan.names.title(of: $0) } : rules.map { plan.names.title(of: $0) }
    let open = Set(deciding.flatMap(\.questions).map(\.id)).count
    let waits = outcome == .undetermined && open > 0 ? ", for \(open.of("open question"))" : ""
    return "\(outcome.word)\(waits): \(by.listed())\(plan.mark(deciding))"
  }
}

extension VerdictRow {
  /// Of a member whose verdict follows from the law of its union: whose law it is, and the answer.
  private func unionLaw(in plan: Plan) -> Prose? {
    let answers = verdict.because.compactMap { reason -> (JurisdictionID, Outcome)? in
      guard case .answer(let regime, let outcome) = reason,
        let home = plan.jurisdiction(of: regime), home != verdict.jurisdiction
      else { return nil }
      return (home, outcome)
    }
    guard let (home, outcome) = answers.max(by: { $0.1 < $1.1 }) else { return nil }
    return "\(outcome.word) by the law of the \(plan.names.title(of: home)), which holds there"
  }
}

extension Verdict {
  /// The verdict in a word or two.
  package var word: String {
    switch self {
    case .go: "go"
    case .conditional: "conditional"
    case .stop: "stop"
    case .notAssessed: "not assessed"
    }
  }

  /// How a reader is to take the verdict.
  var tone: Tone {
    switch self {
    case .go: .go
    case .conditional, .notAssessed: .caution
    case .stop: .stop
    }
  }
}
