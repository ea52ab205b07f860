import Assessment
import Regulation

/// Findings that say the same of several transfers or persons, told once.
struct FindingGroup: Sendable {
  let first: Finding
  let members: [Finding]

  /// The findings in groups, in the order of the first of each.
  static func groups(of findings: [Finding]) -> [FindingGroup] {
    struct Key: Hashable {
      var kind: FindingKind
      var severity: FindingSeverity
      var message: Finding.Message
      var rules: [RuleID]
      var actions: [Finding.Action]
      var presumed: [String]
    }
    return findings.grouped {
      Key(
        kind: $0.kind, severity: $0.severity, message: $0.message, rules: $0.rules,
        actions: $0.actions, presumed: $0.presumed)
    }.compactMap { _, members in
      members.first.map { FindingGroup(first: $0, members: members) }
    }
  }

  var exposures: [Exposure] { members.flatMap(\.exposures).distinct }

  /// What is concerned where no exposure is: parties, places, licences.
  var subjects: [String] { members.flatMap(\.subjects).distinct }

  var citations: [Citation] { Set(members.flatMap(\.citations)).sorted() }

  /// The part of the plan that tells it.
  var part: PlanPart {
    switch first.message {
    case .conflict: .conflicts
    case .question: .questions
    case .change: .changes
    case .presumedListing, .personsNotScreened, .listsMissing, .listsStale: .screening
    case .requirement, .breach, .lawNotHeld, .partyBarred, .listedHolder, .ownerNotScreened,
      .lateAuthorisation, .licenceEndsEarly, .licenceDoesNotCover, .jurisdictionNotModelled,
      .controlledElsewhere, .missingSafeguard, .authorisationShared, .severalRegimes, .recognised,
      .recognisedIf, .recognisedOneWay, .notRecognised, .notScreened:
      .findings
    }
  }

  /// Whether it has a section of its own, or only a line in a table.
  var hasSection: Bool {
    switch part {
    case .conflicts: true
    case .findings: first.severity >= .medium
    default: false
    }
  }

  /// The id of the section that tells it.
  var section: String { hasSection ? first.id : part.rawValue }

  /// Whom or what it concerns, in one line.
  func concerned(in plan: Plan) -> String {
    exposures.isEmpty ? subjects.joined(separator: ", ").orDash : plan.brief(exposures)
  }

  /// The answers behind it.
  func determinations(in plan: Plan) -> [Determination] {
    let regimes = Set(members.flatMap(\.regimes))
    return exposures.flatMap { exposure in
      plan.answers(for: exposure).filter { determination in
        guard regimes.contains(determination.regime) else { return false }
        switch first.message {
        case .requirement(let outcome, _, _), .breach(let outcome, _, _, _):
          return determination.outcome == outcome
        case .lawNotHeld: return determination.outcome == .notAssessed
        default: return true
        }
      }
    }
  }
}
