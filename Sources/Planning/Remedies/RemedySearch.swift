package import Assessment
import Regulation

/// Looks for the least changes of facts that clear a finding.
///
/// Every change is made and the project assessed again, so that a remedy is seen and never guessed:
/// first for the people and transfers of the finding, and what helps there for the whole project.
package struct RemedySearch: Sendable {
  private let assessor: Assessor
  private let assessment: Assessment
  private let finding: Finding
  private let answers: [Determination]

  package init(for finding: Finding, in assessment: Assessment, by assessor: Assessor) {
    self.assessor = assessor
    self.assessment = assessment
    self.finding = finding
    answers = finding.exposures.flatMap { assessment.determinations.answers(for: $0) }
      .filter { finding.regimes.contains($0.regime) }
  }

  /// The remedies: single changes, and pairs of which neither does it alone; those first that
  /// trigger least.
  package var remedies: [Remedy] {
    let before = assessor.assess(concerned(assessment.project)).findings
    let changes = candidates
    let single = changes.map { ($0, remedy([$0], before)) }
    let found = single.compactMap(\.1)
    // Dropping what is planned always helps, so it needs no second change.
    let open = single.filter { $0.1 == nil && !$0.0.drops }.map(\.0)
    let pairs =
      found.contains { !$0.changes.contains(where: \.drops) }
      ? []
      : open.indices.flatMap { first in
        open[(first + 1)...].prefix(Self.partners).compactMap { remedy([open[first], $0], before) }
      }
    return (found + pairs).compactMap(confirmed).sorted {
      ($0.triggers.count, $0.changes.count) < ($1.triggers.count, $1.changes.count)
    }
  }

  /// With how many others a change is tried together.
  private static let partners = 12

  /// What would clear the finding and is left out, with its reason in the kind.
  package var excluded: [ExcludedRemedy] {
    let tests = answers.flatMap(\.proofs).flatMap(\.factTests)
    func asks(_ isAsked: (FactTest) -> Bool) -> Bool { tests.contains(where: isAsked) }
    return ExcludedRemedy.allCases.filter { kind in
      switch kind {
      case .choiceOfPerson: finding.exposures.contains { $0.person != nil }
      case .routing: finding.exposures.contains { $0.kind == .transfer }
      case .structuring:
        asks { test in
          switch test.argument {
          case .money, .measure, .comparison, .content: true
          default: false
          }
        }
      case .divestment:
        asks { test in
          if case .ownership = test.argument { true } else { false }
        }
      }
    }
  }

  // MARK: Trying

  /// The project with nothing but the people and transfers of the finding.
  private func concerned(_ project: Project) -> Project {
    var project = project
    let subjects = Set(finding.exposures.map(\.subject))
    project.transfers.removeAll { !subjects.contains(.transfer($0.id)) }
    project.staff.removeAll { !subjects.contains(.staff($0.id)) }
    return project
  }

  private func remedy(_ changes: [FactChange], _ before: [Finding]) -> Remedy? {
    let changed = changes.reduce(assessment.project) { $1.made(in: $0) }
    guard changed != assessment.project else { return nil }
    return remedy(changes, before, assessor.assess(concerned(changed)).findings)
  }

  private func remedy(
    _ changes: [FactChange], _ before: [Finding], _ after: [Finding]
  ) -> Remedy? {
    let (old, new) = (Set(before.map(\.id)), Set(after.map(\.id)))
    guard !new.contains(finding.id) else { return nil }
    return Remedy(
      changes: changes,
      alsoClears: before.filter { !new.contains($0.id) && $0.id != finding.id },
      triggers: after.filter { !old.contains($0.id) })
  }

  /// The remedy as the whole project shows it.
  private func confirmed(_ remedy: Remedy) -> Remedy? {
    let changed = remedy.changes.reduce(assessment.project) { $1.made(in: $0) }
    return self.remedy(remedy.changes, assessment.findings, assessor.assess(changed).findings)
  }

  // MARK: Candidates

  private var candidates: [FactChange] {
    let subjects = finding.exposures.flatMap(changes).withoutRepeats
    return subjects + authorisations + postponements + safeguards
  }

  private func changes(of exposure: Exposure) -> [FactChange] {
    switch exposure.subject {
    case .transfer(let id):
      let transfer = assessment.project.transfers.first { $0.id == id }
      let isLine = exposure.mode == .electronic || exposure.mode == .cloud
      return (isLine && transfer?.encryptedEndToEnd != true ? [.encrypt(transfer: id)] : [])
        + [.dropTransfer(id)]
    case .staff(let id):
      let away = exposure.kind == .remote ? exposure.to.map { [$0] } ?? [] : []
      return away.map { .stayAway(person: id, from: $0) }
        + otherSites(of: id).map { .move(person: id, to: $0) }
        + [.dropAccess(person: id, item: exposure.item)]
    }
  }

  /// Sites of the project in other places than the person's.
  private func otherSites(of person: String) -> [String] {
    let project = assessment.project
    let site = project.staff.first { $0.id == person }?.site
    let place = project.sites.first { $0.id == site }?.country ?? site.flatMap { PlaceCode($0) }
    return project.sites.filter { $0.id != site && $0.country != nil && $0.country != place }
      .map(\.id)
  }

  private var authorisations: [FactChange] {
    let rules = answers.filter { !$0.outcome.permits }.flatMap { answer in
      answer.obtainable.map { (rule: $0, exposure: answer.exposure) }
    }
    return rules.map(\.rule).withoutRepeats.map { rule in
      .obtain(rule, acts: rules.filter { $0.rule == rule }.map(\.exposure).withoutRepeats)
    }
  }

  /// The days on which an answer turns to a permission.
  private var postponements: [FactChange] {
    var found: [FactChange] = []
    for (before, after) in zip(answers, answers.dropFirst())
    where before.exposure == after.exposure && before.regime == after.regime
      && !before.outcome.permits && after.outcome.permits
    {
      guard let day = after.period.from else { continue }
      found.append(.begin(after.exposure.subject, item: after.exposure.item, on: day))
    }
    return found.withoutRepeats
  }

  private var safeguards: [FactChange] {
    let words = assessor.book.catalog.vocabulary.filter { $0.vocabulary == .safeguard }.map(\.word)
    return words.filter { !(assessment.project.safeguards ?? []).contains($0) }
      .map { .putInPlace(safeguard: $0) }
  }
}

extension FactChange {
  /// Whether what was planned is given up.
  fileprivate var drops: Bool {
    switch self {
    case .dropTransfer, .dropAccess: true
    default: false
    }
  }
}

extension Proof {
  /// Every test of a fact in it.
  fileprivate var factTests: [FactTest] {
    let own: [FactTest] = if case .fact(let test, _) = claim { [test] } else { [] }
    return own + parts.flatMap(\.factTests)
  }
}
