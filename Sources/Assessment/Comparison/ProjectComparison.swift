package import Regulation

/// What a project is answered under one state of the law and another, and why it differs.
///
/// Causes are derived: the project is assessed again with one thing exchanged at a time, first the
/// facts, then what the catalog corrects, then the law. A thing causes a difference if exchanging
/// it changes the answer.
package struct ProjectComparison: Sendable {
  /// The answers that differ, in the order of the project.
  package let answers: [AnswerDifference]
  /// The findings that differ, in the order in which a plan tells them.
  package let findings: [FindingDifference]

  /// Compares the answers for a project as it was under the old law with those for the project as
  /// it is under the new; both may be the same project.
  package init(
    of old: Project, under oldLaw: LawCatalog, with new: Project, under newLaw: LawCatalog,
    strict: Bool = false
  ) {
    let difference = CatalogDifference(from: oldLaw, to: newLaw)
    var states = [State(old, Rulebook(oldLaw), strict)]
    var steps: [ChangeCause] = []
    if new != old {
      states.append(State(new, states[0].book, strict))
      steps.append(.facts)
    }
    if !difference.corrections.isEmpty {
      states.append(State(new, Rulebook(difference.corrected), strict))
      steps.append(.catalogue)
    }
    if !difference.law.isEmpty {
      states.append(State(new, Rulebook(newLaw), strict))
      steps.append(.law)
    }
    answers = Self.answers(states, steps, difference)
    findings = Self.findings(states, steps)
  }

  private static func answers(
    _ states: [State], _ steps: [ChangeCause], _ difference: CatalogDifference
  ) -> [AnswerDifference] {
    guard let first = states.first, let last = states.last else { return [] }
    return (last.places + first.places).distinct.compactMap { place in
      let (before, after) = (first.answers[place] ?? [], last.answers[place] ?? [])
      guard before.segments != after.segments else { return nil }
      let grounds = first.book.grounds(of: before.flatMap(\.proofs))
        .union(last.book.grounds(of: after.flatMap(\.proofs)))
      return AnswerDifference(
        place: place, before: before.segments, after: after.segments,
        causes: causes(states.map { ($0.answers[place] ?? []).segments }, steps),
        records: grounds.intersection(difference.all).sorted())
    }
  }

  private static func findings(
    _ states: [State], _ steps: [ChangeCause]
  ) -> [FindingDifference] {
    guard let first = states.first, let last = states.last else { return [] }
    let ids = (last.assessment.findings + first.assessment.findings).map(\.id).distinct
    return ids.compactMap { id in
      let (before, after) = (first.findings[id], last.findings[id])
      guard let finding = after ?? before, before?.statement != after?.statement else {
        return nil
      }
      return FindingDifference(
        change: before == nil ? .new : after == nil ? .gone : .changed, finding: finding,
        causes: causes(states.map { $0.findings[id]?.statement }, steps))
    }
  }

  /// The steps between which the values differ.
  private static func causes<Value: Equatable>(
    _ values: [Value], _ steps: [ChangeCause]
  ) -> [ChangeCause] {
    zip(steps, zip(values, values.dropFirst())).filter { $1.0 != $1.1 }.map(\.0)
  }
}

/// The answers for one project under one law.
private struct State {
  let book: Rulebook
  let assessment: Assessment
  let places: [AnswerPlace]
  let answers: [AnswerPlace: [Determination]]
  let findings: [String: Finding]

  init(_ project: Project, _ book: Rulebook, _ strict: Bool) {
    self.book = book
    assessment = Assessor(book: book, strict: strict).assess(project)
    let placed = assessment.determinations.map { (AnswerPlace($0.exposure, $0.regime), $0) }
    places = placed.map(\.0).distinct
    answers = Dictionary(grouping: placed, by: \.0).mapValues { $0.map(\.1) }
    findings = Dictionary(assessment.findings.map { ($0.id, $0) }) { first, _ in first }
  }
}

extension Finding {
  /// What the finding says, without the proof.
  fileprivate var statement: Statement {
    Statement(severity: severity, message: message, period: period, actions: actions)
  }

  fileprivate struct Statement: Equatable {
    let severity: FindingSeverity
    let message: Message
    let period: Period
    let actions: [Action]
  }
}

extension [Determination] {
  /// The outcomes one after the other; neighbours that differ in other things are one.
  ///
  /// A regime that reaches nothing says no more than one that is not there.
  fileprivate var segments: [AnswerDifference.Segment] {
    if allSatisfy({ $0.outcome == .outOfReach }) { return [] }
    return reduce(into: []) { segments, answer in
      if let last = segments.last, last.outcome == answer.outcome {
        let period = Period(from: last.period.from, until: answer.period.until)
        segments[segments.count - 1] = .init(outcome: last.outcome, period: period)
      } else {
        segments.append(.init(outcome: answer.outcome, period: answer.period))
      }
    }
  }
}
