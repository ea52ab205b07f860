import Assessment
import Regulation

/// One finding in full.
struct FindingDetail {
  let group: FindingGroup
  let plan: Plan

  var section: Section {
    let finding = group.first
    return Section(group.section, Prose(heading)) {
      "\(finding.explanation(in: plan.names))\(plan.mark(answers))"
      DefinitionList(facts)
      if !finding.actions.isEmpty {
        Checklist(finding.actions.map { .init(Prose($0.text(in: plan.names))) })
      }
      proofs
    }
  }

  /// The title with the subjects, as several findings may share a title.
  private var heading: String {
    let title = group.first.title(in: plan.names)
    let subjects = group.exposures.map(\.subject.id).distinct
    guard !subjects.isEmpty else { return title }
    let named =
      subjects.count > Self.namedInHeading ? "\(subjects.count) exposures" : subjects.listed()
    return "\(title) (\(named))"
  }

  /// Beyond so many subjects a heading only counts them.
  private static let namedInHeading = 4

  private var answers: [Determination] { group.determinations(in: plan) }

  private var facts: [DefinitionList.Entry] {
    var entries: [DefinitionList.Entry] = []
    entries.append(.init("Concerns", Prose(group.concerned(in: plan))))
    let reasons = answers.flatMap(\.reasons).distinct
    if !reasons.isEmpty { entries.append(.init("Reasons", Prose(reasons.listed()))) }
    if !group.first.rules.isEmpty {
      entries.append(
        .init(
          "Rules", group.first.rules.map { plan.names.prose(of: $0) }.joined(separator: "; ")))
    }
    if !group.citations.isEmpty { entries.append(.init("Sources", sources)) }
    entries.append(.init("Time", Prose(period.words)))
    entries.append(
      .init(
        "Finding", group.members.map { Prose([.code($0.id)]) }.joined(separator: ", ")))
    return entries
  }

  private var period: Period {
    Period(
      from: group.members.compactMap(\.period.from).min(),
      until: group.members.compactMap(\.period.until).max())
  }

  /// The citations with their places, and up to when the sources were read.
  private var sources: Prose {
    let cited = group.citations.map { Prose([plan.names.inline($0)]) }.joined(separator: "; ")
    let read = group.citations.compactMap { plan.names.instrument($0.instrument)?.checked }
    guard let horizon = (answers.compactMap(\.stale) + read).min() else { return cited }
    return "\(cited) (read up to \(horizon))\(plan.mark(answers))"
  }

  /// The proof of the first answer; the others differ in who and where only.
  private var proofs: [Block] {
    guard let answer = answers.strictest, let grounds = grounds(of: answer) else { return [] }
    let words = ProofWords(plan.names)
    let holding = words.lines(grounds.filter { $0.truth != .false })
    let refused = words.lines(grounds.filter { $0.truth == .false })
    guard !(holding.isEmpty && refused.isEmpty) else { return [] }
    let label = answer.exposure.label(in: plan.project, plan.names)
    return [
      Details("Proof for \(label), \(answer.period.words)") {
        if !holding.isEmpty { holding.list }
        if !refused.isEmpty {
          "Why these authorisations do not relieve it:"
          refused.list
        }
      }.block
    ]
  }

  /// The proofs that the finding turns on; nil where it turns on dates or on other findings.
  private func grounds(of answer: Determination) -> [Proof]? {
    switch group.first.message {
    case .requirement, .breach, .partyBarred, .lawNotHeld:
      answer.proofs.filter { $0.truth != .false || authorisation(provedBy: $0) != nil }
    case .missingSafeguard(_, let wanting):
      answer.proofs.filter { authorisation(provedBy: $0) == wanting }
    case .lateAuthorisation, .licenceEndsEarly, .licenceDoesNotCover, .jurisdictionNotModelled,
      .controlledElsewhere, .authorisationShared, .severalRegimes, .conflict, .recognised,
      .recognisedIf, .recognisedOneWay, .notRecognised, .question, .change, .notScreened,
      .ownerNotScreened, .listedHolder,
      .presumedListing, .personsNotScreened, .listsMissing, .listsStale:
      nil
    }
  }

  private func authorisation(provedBy proof: Proof) -> RuleID? {
    guard case .rule(let rule) = proof.claim,
      case .authorisation? = plan.names.rule(rule)?.kind
    else { return nil }
    return rule
  }
}
