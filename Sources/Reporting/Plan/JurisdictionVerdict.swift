import Assessment
import Regulation

/// Whether a jurisdiction lets the project go ahead as planned.
struct JurisdictionVerdict {
  enum Answer {
    case go
    case conditional
    case stop

    var word: String {
      switch self {
      case .go: "go"
      case .conditional: "conditional"
      case .stop: "stop"
      }
    }

    var tone: Tone {
      switch self {
      case .go: .go
      case .conditional: .caution
      case .stop: .stop
      }
    }
  }

  let jurisdiction: JurisdictionID
  let answer: Answer
  /// The strictest answers of the jurisdiction's regimes.
  let deciding: [Determination]
  let licences: [RuleID]
  /// The first day on which something is not permitted; nil where everything is.
  let firstDay: CivilDate?

  /// The verdicts of all jurisdictions with a regime that reaches the project.
  static func all(in plan: Plan) -> [JurisdictionVerdict] {
    plan.regimes.compactMap(plan.jurisdiction).distinct.compactMap { jurisdiction in
      let answers = plan.reaching.filter { plan.jurisdiction(of: $0.regime) == jurisdiction }
      guard let strictest = answers.strictest else { return nil }
      let barred = answers.filter { !$0.outcome.permits }
      return JurisdictionVerdict(
        jurisdiction: jurisdiction, answer: Answer(strictest.outcome),
        deciding: answers.filter { $0.outcome == strictest.outcome },
        licences: barred.filter { $0.outcome == .licenceRequired }.compactMap {
          plan.remedies(for: $0).first
        }
        .distinct.sorted(),
        firstDay: barred.compactMap(\.period.from).min())
    }
  }

  /// The strictest answer with the rules that gave it.
  func grounds(in plan: Plan) -> Prose {
    let rules = deciding.compactMap(\.rule).distinct
    let regimes = deciding.map(\.regime).distinct
    let by =
      rules.isEmpty
      ? regimes.map { plan.names.title(of: $0) } : rules.map { plan.names.title(of: $0) }
    let outcome = deciding.first?.outcome ?? .outOfReach
    return "\(outcome.word): \(by.listed())\(plan.mark(deciding))"
  }
}

extension JurisdictionVerdict.Answer {
  init(_ outcome: Outcome) {
    self =
      switch outcome {
      case .prohibited: .stop
      case .licenceRequired, .undetermined, .notificationRequired: .conditional
      case .authorised, .notRequired, .outOfReach: .go
      }
  }
}
