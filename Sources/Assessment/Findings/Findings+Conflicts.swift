import Regulation

extension Findings {
  /// The same act on the same exposure at the same time, demanded by one applying rule and
  /// forbidden by another that does not yield to it.
  ///
  /// What the same two rules say of several acts is one conflict, shown at the first of them.
  var conflicts: [Finding] {
    struct Key: Hashable {
      var act: ActID
      var demanding: RuleID
      var forbidding: RuleID
    }
    var order: [Key] = []
    var found: [Key: [(demanding: Determination, forbidding: Determination)]] = [:]
    for (demanding, forbidding) in pairs {
      for demanded in demanding.acts where demanded.isDemanded {
        guard
          let forbidden = forbidding.acts.first(where: {
            stands($0, against: demanded, of: demanding)
          })
        else { continue }
        let key = Key(act: demanded.act, demanding: demanded.rule, forbidding: forbidden.rule)
        if found[key] == nil { order.append(key) }
        found[key, default: []].append((demanding, forbidding))
      }
    }
    return order.compactMap { key in
      found[key].map { conflict(key.act, key.demanding, key.forbidding, between: $0) }
    }
  }

  /// The questions, by number, whose answers would make a conflict, with the answers that they
  /// concern.
  ///
  /// Where nothing is on the other side a rule may stay open for good, so it asks nothing.
  var conflictQuestions: [(question: Int32, determination: Determination)] {
    pairs.flatMap { demanding, forbidding in
      let demanded = demanding.acts.filter(\.isDemanded)
      let forbidden = forbidding.acts.filter { !$0.isDemanded }
      let openDemands = demanding.resolution.openActs.filter { open in
        open.act.isDemanded && forbidden.contains { stands($0, against: open.act, of: demanding) }
      }
      let openBans = forbidding.resolution.openActs.filter { open in
        demanded.contains { stands(open.act, against: $0, of: demanding) }
      }
      return questions(of: openDemands, for: demanding) + questions(of: openBans, for: forbidding)
    }
  }

  private func questions(
    of acts: [OpenAct], for determination: Determination
  ) -> [(question: Int32, determination: Determination)] {
    let points = acts.flatMap(\.points).distinct
    return determination.explainer.numbers(of: points, for: determination)
      .map { ($0, determination) }
  }

  /// Every two answers of different regimes for one exposure at one time that speak of acts.
  private var pairs: [(demanding: Determination, forbidding: Determination)] {
    notable.filter { !$0.acts.isEmpty || !$0.resolution.openActs.isEmpty }
      .grouped { $0.exposure }.flatMap { _, speaking in
        speaking.flatMap { one in
          speaking.compactMap { other in
            one.regime != other.regime && one.period.clipped(to: other.period) != nil
              ? (one, other) : nil
          }
        }
      }
  }

  private func stands(
    _ forbidden: LegalAct, against demanded: LegalAct, of demanding: Determination
  ) -> Bool {
    !forbidden.isDemanded && forbidden.act == demanded.act
      && !book.yields(forbidden.rule, to: demanding.regime)
  }

  private func conflict(
    _ act: ActID, _ demanding: RuleID, _ forbidding: RuleID,
    between pairs: [(demanding: Determination, forbidding: Determination)]
  ) -> Finding {
    let rules = [demanding, forbidding].sorted()
    let witness = pairs[0]
    let facts = witness.demanding.facts(for: act, demanding)
      .union(witness.forbidding.facts(for: act, forbidding))
    return finding(
      .conflict, on: [.conflict], .conflict(act),
      key: [act.text, rules.map(\.text).joined(separator: "+")],
      about: pairs.flatMap { [$0.demanding, $0.forbidding] }.distinct, act: act, rules: rules,
      actions: [.hold, .askCounsel], facts: facts.sorted())
  }
}

extension Determination {
  /// The facts that bring the act about: those of the reach, of the rule and, where a person test
  /// demands it, of the person and of the requirement that stands.
  fileprivate func facts(for act: ActID, _ actRule: RuleID) -> Set<String> {
    let proofs = proofs
    var facts: Set<String> = []
    for proof in proofs where proof.truth == .true {
      switch proof.claim {
      case .reach: facts.formUnion(proof.neededFacts)
      case .rule(let rule) where rule == actRule: facts.formUnion(proof.neededFacts)
      case .person(actRule, _):
        if let person = exposure.person { facts.insert("staff[\(person)].citizenships") }
        facts.formUnion(proof.neededFacts)
        let standing = proofs.first { $0.claim == self.rule.map { .rule($0) } }
        facts.formUnion(standing?.neededFacts ?? [])
      default: break
      }
    }
    return facts
  }
}
