import Regulation

extension Findings {
  /// One authorisation that serves several exposures, acts that several regimes regulate, and
  /// recognition between laws.
  var overlaps: [Finding] { sharedAuthorisations + severalRegimes + recognitions }

  private var sharedAuthorisations: [Finding] {
    var users: [RuleID: [Determination]] = [:]
    for determination in notable where determination.outcome == .authorised {
      for rule in determination.authorisations { users[rule, default: []].append(determination) }
    }
    return users.sorted { $0.key < $1.key }.compactMap { rule, members in
      let count = members.map(\.exposure).distinct.count
      guard count > 1 else { return nil }
      return finding(
        .overlap, on: [.authorisationShared], .authorisationShared(rule, count: count),
        key: ["authorisation", rule.text], about: members, rules: [rule])
    }
  }

  /// One finding for each set of regimes that each want a licence for the same acts, where nothing
  /// forbids these: the licence of one does not stand in for that of another.
  private var severalRegimes: [Finding] {
    struct Key: Hashable {
      var subject: Exposure.Subject
      var item: String
    }
    var acts: [[RegimeID]: [[Determination]]] = [:]
    for (_, members) in notable.filter({ $0.outcome.isRequirement })
      .grouped(by: { Key(subject: $0.exposure.subject, item: $0.exposure.item) })
    where !members.contains(where: { $0.outcome == .prohibited }) {
      let licensing = members.filter { $0.outcome == .licenceRequired }
      let regimes = Set(licensing.map(\.regime)).sorted()
      if regimes.count > 1 { acts[regimes, default: []].append(licensing) }
    }
    return acts.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { regimes, groups in
      finding(
        .overlap, on: [.severalRegimes],
        .severalRegimes(regimes, count: groups.count),
        key: ["regimes", regimes.map(\.text).joined(separator: "+")], about: groups.flatMap(\.self))
    }
  }
}
