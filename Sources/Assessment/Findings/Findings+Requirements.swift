import Regulation

extension Findings {
  /// A requirement that stands: one finding for each subject, item, regime and answer; a breach
  /// where the act began without what was required, which then says what to do from now on too.
  var requirements: [Finding] {
    struct Key: Hashable {
      var subject: Exposure.Subject
      var item: String
      var regime: RegimeID
      var outcome: Outcome
    }
    return notable.filter { $0.outcome.isRequirement }.grouped {
      Key(
        subject: $0.exposure.subject, item: $0.exposure.item, regime: $0.regime, outcome: $0.outcome
      )
    }
    .map { key, members -> Finding in
      let late = self.late(members)
      var grounds: Set<FindingGround> = [key.outcome.ground]
      if late != nil { grounds.insert(.late) }
      let name = [key.regime.text, key.subject.id, key.item, key.outcome.rawValue]
      let begun = members.compactMap(\.exposure.period.from).min()
      guard let begun, begun < index.project.asOf,
        members.contains(where: { $0.period.from.map { $0 < index.project.asOf } ?? false })
      else {
        return finding(
          .requirement, on: grounds,
          .requirement(key.outcome, item: key.item, regime: key.regime), key: name,
          about: members, actions: actions(for: members, outcome: key.outcome))
      }
      return finding(
        .breach, on: grounds.union([.begun]),
        .breach(key.outcome, item: key.item, regime: key.regime, began: begun), key: name,
        about: members,
        actions: [.stop] + disclosures(in: key.regime) + [.askCounsel]
          + applications(for: members, outcome: key.outcome))
    }
  }

  /// An authorisation that takes longer than there is time: one finding for all that wait for it.
  var lateAuthorisations: [Finding] {
    var waiting: [RuleID: [Determination]] = [:]
    for determination in notable where determination.outcome == .licenceRequired {
      guard late([determination]) != nil, let rule = determination.obtainable.first else {
        continue
      }
      waiting[rule, default: []].append(determination)
    }
    return waiting.sorted { $0.key < $1.key }.compactMap { rule, members in
      late(members).map { late in
        finding(
          .gap, on: [.late],
          .lateAuthorisation(rule, late, count: Set(members.map(\.exposure.subject)).count),
          key: ["lead-time", rule.text], about: members, rules: [rule],
          actions: [.apply(rule, by: index.project.asOf), .hold])
      }
    }
  }

  private func actions(for members: [Determination], outcome: Outcome) -> [Finding.Action] {
    guard outcome != .prohibited else { return [.hold, .askCounsel] }
    return [.hold] + applications(for: members, outcome: outcome)
  }

  /// What to apply for, with the last day on which that is in time; none where that has gone by.
  private func applications(
    for members: [Determination], outcome: Outcome
  ) -> [Finding.Action] {
    guard outcome != .prohibited else { return [] }
    let first = members.compactMap(\.period.from).min()
    return Set(members.compactMap(\.obtainable.first)).sorted().map { rule in
      .apply(rule, by: latestFilingDay(of: rule, for: first))
    }
  }

  /// The last day on which an application can be made for it to be decided in time; nil where no
  /// lead time is held, or the day has gone by.
  private func latestFilingDay(of rule: RuleID, for first: CivilDate?) -> CivilDate? {
    let timing = first.flatMap { first in
      book.rules[rule]?.procedure?.timing(asOf: index.project.asOf, neededBy: first)
    }
    return timing.flatMap { $0.latestFiling < index.project.asOf ? nil : $0.latestFiling }
  }

  /// Whether the authorisation that would relieve takes longer than there is time.
  private func late(_ members: [Determination]) -> Finding.Late? {
    let asOf = index.project.asOf
    let late = members.compactMap { determination -> Finding.Late? in
      guard determination.outcome == .licenceRequired, let start = determination.period.from,
        let rule = determination.obtainable.first,
        let timing = book.rules[rule]?.procedure?.timing(asOf: asOf, neededBy: start),
        timing.isLate
      else { return nil }
      return Finding.Late(leadTime: timing.leadTime, needed: timing.earliest, available: start)
    }
    return late.min { $0.available < $1.available }
  }

  /// What the regime asks of whoever acted without what was required, with its clock.
  private func disclosures(in regime: RegimeID) -> [Finding.Action] {
    (book.rulesOfRegime[regime] ?? []).filter { $0.kind == .duty && $0.isOwedOnBreach }
      .flatMap { rule in
        rule.provided.map { duty in
          var by: CivilDate?
          if case .within(let span, of: Duty.breach) = duty.clock {
            by = span.after(index.project.asOf)
          }
          return .disclose(rule.id, duty: duty.name, by: by)
        }
      }
  }
}

extension Outcome {
  /// Whether a requirement stands.
  var isRequirement: Bool {
    switch self {
    case .prohibited, .licenceRequired, .notificationRequired: true
    case .outOfReach, .notRequired, .authorised, .undetermined, .notAssessed: false
    }
  }

  fileprivate var ground: FindingGround {
    switch self {
    case .prohibited: .prohibited
    case .licenceRequired: .licenceRequired
    default: .notificationRequired
    }
  }
}
