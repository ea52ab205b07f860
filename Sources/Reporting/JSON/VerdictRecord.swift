import Assessment
import Regulation

/// What a jurisdiction's law comes to for the whole project, as the JSON answer states it.
struct VerdictRecord: Encodable {
  let jurisdiction: String
  let verdict: String
  let because: [String]

  init(_ verdict: JurisdictionVerdict, _ names: Names) {
    jurisdiction = verdict.name
    self.verdict = verdict.verdict.rawValue
    because = verdict.because.map { reason in
      switch reason {
      case .answer(let regime, let outcome): "\(regime): \(outcome.rawValue)"
      case .notHeld(let subject): "not held: \(subject)"
      case .mayNotBeHeld(let subject): "not held, if it bears on the project: \(subject)"
      case .noLaw(let place): "no law of \(names.name(of: place)) is held"
      }
    }
  }
}
