import Regulation

extension Findings {
  /// Answers that change inside the project's window: one finding for all that change alike on a day
  /// by the same rule.
  var changes: [Finding] {
    struct Key: Hashable {
      var regime: RegimeID
      var rule: RuleID?
      var wasPermitted: Bool
      var after: Outcome
      var day: CivilDate
    }
    struct Act: Hashable {
      var exposure: Exposure
      var regime: RegimeID
    }
    var order: [Key] = []
    var changing: [Key: [(before: Determination, after: Determination)]] = [:]
    for (act, segments) in notable.grouped(by: { Act(exposure: $0.exposure, regime: $0.regime) }) {
      for (before, after) in zip(segments, segments.dropFirst())
      where before.outcome != after.outcome {
        guard let day = after.period.from else { continue }
        let key = Key(
          regime: act.regime, rule: after.outcome > before.outcome ? after.rule : before.rule,
          wasPermitted: before.outcome.permits, after: after.outcome, day: day)
        if changing[key] == nil { order.append(key) }
        changing[key, default: []].append((before, after))
      }
    }
    return order.compactMap { key in
      guard let pairs = changing[key], let before = pairs.map(\.before.outcome).max() else {
        return nil
      }
      return finding(
        .notice, on: [key.after > before ? .answerTightens : .answerLoosens],
        .change(from: before, to: key.after, on: key.day, regime: key.regime, rule: key.rule),
        key: [
          "change", key.regime.text, key.rule?.text ?? "-", key.day.description,
          "\(before.rawValue)-\(key.after.rawValue)",
        ], about: pairs.flatMap { [$0.before, $0.after] },
        actions: key.day > index.project.asOf ? [.recheck] : [])
    }
  }

  /// Parties, and owners of parties, that the project does not say were screened.
  var unscreenedParties: [Finding] {
    let screened = Set(
      (index.project.screening?.parties ?? []).filter { $0.name != nil }.map(\.place))
    return index.project.organisations.flatMap { organisation -> [Finding] in
      var found: [Finding] = []
      if organisation.flags == nil {
        found.append(
          finding(
            .notice, on: [.notScreened], .notScreened(organisation.id),
            key: ["not-screened", organisation.id], about: [], subjects: [organisation.id],
            actions: [.screen(organisation.id)]))
      }
      for owner in organisation.owners ?? []
      where index.organisations[owner.party] == nil && owner.flags.isEmpty
        && !screened.contains(owner.place(in: organisation))
      {
        found.append(
          finding(
            .notice, on: [.notScreened],
            .ownerNotScreened(owner: owner.party, of: organisation.id),
            key: ["not-screened", organisation.id, owner.party], about: [],
            subjects: [organisation.id], actions: [.screen(owner.party)]))
      }
      return found
    }
  }
}
