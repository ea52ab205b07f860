package import Assessment
package import Regulation

/// What a regime's test of ownership says of an organisation, why, and what would turn it.
package struct OwnershipTesting: Sendable {
  package let organisation: String
  package let test: OwnershipTest
  /// The rules that ask it, in the order of the law.
  package let rules: [RuleID]
  package let truth: Truth
  /// The day on which it may next be otherwise.
  package let nextChange: CivilDate?
  /// The direct shares that turn it, each by itself; none where no single one does.
  package let turns: [Turn]

  /// A direct share from which on, or below which, the test says otherwise.
  package struct Turn: Sendable, Hashable {
    package let holder: String
    package let stated: Rational?
    /// The nearest share in per cent, in steps of a hundredth, that makes it say otherwise.
    package let share: Rational
    package let truth: Truth
  }

  /// Every test that rules in reach put, for every organisation whose owners are stated; those that
  /// say no and that no single share turns are left out, and tests by place that no answer rests on.
  package static func all(
    in assessment: Assessment, by assessor: Assessor, on day: CivilDate
  ) -> [OwnershipTesting] {
    let project = assessment.project
    let decided = assessment.determinations.decidedRules
    let asking = askingRules(assessor.book.catalog, assessment.determinations.reachedRegimes, day)
      .filter { $0.test.isByFlag || $0.rules.contains(where: decided.contains) }
    return project.organisations.flatMap { organisation -> [OwnershipTesting] in
      guard organisation.owners != nil else { return [] }
      return asking.compactMap { test, rules in
        let answer = assessor.ownership(of: organisation, by: test, in: project, on: day)
        let turns = turns(of: test, for: organisation, in: project, answer.truth, assessor, day)
        guard answer.truth != .false || !turns.isEmpty else { return nil }
        return OwnershipTesting(
          organisation: organisation.id, test: test, rules: rules, truth: answer.truth,
          nextChange: answer.nextChange, turns: turns)
      }
    }
  }

  /// The tests with the rules that put them on the day.
  private static func askingRules(
    _ catalog: LawCatalog, _ reached: Set<RegimeID>, _ day: CivilDate
  ) -> [(test: OwnershipTest, rules: [RuleID])] {
    var order: [OwnershipTest] = []
    var rules: [OwnershipTest: [RuleID]] = [:]
    for rule in catalog.rules
    where reached.contains(rule.regime) && rule.provision.inForce(on: day) != .false {
      for test in rule.when.ownershipTests.withoutRepeats {
        if rules[test] == nil { order.append(test) }
        rules[test, default: []].append(rule.id)
      }
    }
    return order.map { ($0, rules[$0] ?? []) }
  }

  private static func turns(
    of test: OwnershipTest, for organisation: Organisation, in project: Project, _ truth: Truth,
    _ assessor: Assessor, _ day: CivilDate
  ) -> [Turn] {
    (organisation.owners ?? []).enumerated().compactMap { place, owner -> Turn? in
      guard owner.period.contains(day) else { return nil }
      func says(_ hundredths: Int) -> Truth {
        var changed = organisation
        changed.owners?[place].share = Rational(hundredths, over: 100)
        var other = project
        if let index = other.organisations.firstIndex(where: { $0.id == organisation.id }) {
          other.organisations[index] = changed
        }
        return assessor.ownership(of: changed, by: test, in: other, on: day).truth
      }
      let (none, all) = (says(0), says(10_000))
      // More of one holder never makes a test of shares say less.
      guard none != all, let target = [none, all].first(where: { $0 != truth }) else { return nil }
      var (low, high) = (0, 10_000)
      while high - low > 1 {
        let middle = (low + high) / 2
        if says(middle) == none { low = middle } else { high = middle }
      }
      return Turn(
        holder: owner.party, stated: owner.share,
        share: Rational(target == none ? low : high, over: 100), truth: target)
    }
  }
}

extension Condition {
  /// The tests of ownership that it puts.
  fileprivate var ownershipTests: [OwnershipTest] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.ownershipTests)
    case .not(let part): part.ownershipTests
    case .confirm: []
    case .fact(let test):
      if case .ownership(let ownership) = test.argument { [ownership] } else { [] }
    }
  }
}
