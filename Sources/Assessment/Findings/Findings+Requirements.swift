import Regulation

extension Findings {
  /// A requirement that stands: one finding for each subject, item, regime and answer.
  var requirements: [Finding] {
    struct Key: Hashable {
      var subject: Exposure.Subject
      var item: String
      var regime: RegimeID
      var outcome: Outcome
    }
    return determinations.filter {
      switch $0.outcome {
      case .prohibited, .licenceRequired, .notificationRequired: true
      case .outOfReach, .notRequired, .authorised, .undetermined: false
      }
    }.grouped {
      Key(
        subject: $0.exposure.subject, item: $0.exposure.item, regime: $0.regime, outcome: $0.outcome
      )
    }
    .map { key, members in
      Finding(
        .requirement, key.outcome.severity,
        .requirement(key.outcome, item: key.item, regime: key.regime),
        key: [key.regime.text, key.subject.id, key.item, key.outcome.rawValue], about: members,
        actions: actions(for: members, outcome: key.outcome))
    }
  }

  private func actions(for members: [Determination], outcome: Outcome) -> [Finding.Action] {
    guard outcome != .prohibited else { return [.hold, .askCounsel] }
    let first = members.compactMap(\.period.from).min()
    var actions: [Finding.Action] = [.hold]
    for rule in Set(members.compactMap(\.obtainable.first)).sorted() {
      actions.append(.apply(rule, by: first))
    }
    return actions
  }
}

extension Outcome {
  var severity: FindingSeverity {
    switch self {
    case .prohibited: .critical
    case .licenceRequired: .high
    case .undetermined, .notificationRequired: .medium
    case .authorised: .low
    case .notRequired, .outOfReach: .info
    }
  }
}
