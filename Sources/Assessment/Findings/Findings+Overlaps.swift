import Regulation

extension Findings {
  /// One authorisation that serves several exposures, acts that several regimes regulate, and
  /// recognition between laws.
  var overlaps: [Finding] { sharedAuthorisations + severalRegimes + recognitions }

  private var sharedAuthorisations: [Finding] {
    var users: [RuleID: [Determination]] = [:]
    for determination in determinations where determination.outcome == .authorised {
      for rule in determination.authorisations { users[rule, default: []].append(determination) }
    }
    return users.sorted { $0.key < $1.key }.compactMap { rule, members in
      let count = Set(members.map(\.exposure)).count
      guard count > 1 else { return nil }
      return Finding(
        .overlap, .info, .authorisationShared(rule, count: count),
        key: ["authorisation", rule.text], about: members, rules: [rule])
    }
  }

  private var severalRegimes: [Finding] {
    struct Key: Hashable {
      var subject: Exposure.Subject
      var item: String
    }
    return determinations.filter { !$0.outcome.permits && $0.outcome != .undetermined }
      .grouped { Key(subject: $0.exposure.subject, item: $0.exposure.item) }
      .compactMap { key, members in
        guard Set(members.map(\.regime)).count > 1 else { return nil }
        return Finding(
          .overlap, .low, .severalRegimes(item: key.item),
          key: ["regimes", key.subject.id, key.item], about: members)
      }
  }
}
