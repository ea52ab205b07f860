import Regulation

extension Findings {
  /// The same act on the same exposure at the same time, demanded by one applying rule and
  /// forbidden by another that does not yield to it.
  var conflicts: [Finding] {
    pairs.flatMap { demanding, forbidding in
      demanding.acts.filter(\.isDemanded).compactMap { demanded in
        forbidding.acts.first { stands($0, against: demanded, of: demanding) }.map { forbidden in
          conflict(demanded, by: demanding, against: forbidden, of: forbidding)
        }
      }
    }
  }

  /// The questions whose answers would make a conflict, with the answers that they concern.
  ///
  /// Where nothing is on the other side a rule may stay open for good, so it asks nothing.
  var conflictQuestions: [(question: Question, determination: Determination)] {
    pairs.flatMap { demanding, forbidding in
      let demanded = demanding.acts.filter(\.isDemanded)
      let forbidden = forbidding.acts.filter { !$0.isDemanded }
      let openDemands = demanding.openActs.filter { open in
        open.act.isDemanded && forbidden.contains { stands($0, against: open.act, of: demanding) }
      }
      let openBans = forbidding.openActs.filter { open in
        demanded.contains { stands(open.act, against: $0, of: demanding) }
      }
      return openDemands.flatMap(\.questions).map { ($0, demanding) }
        + openBans.flatMap(\.questions).map { ($0, forbidding) }
    }
  }

  /// Every two answers of different regimes for one exposure at one time that speak of acts.
  private var pairs: [(demanding: Determination, forbidding: Determination)] {
    determinations.grouped { $0.exposure }.flatMap { _, members in
      let speaking = members.filter { !$0.acts.isEmpty || !$0.openActs.isEmpty }
      return speaking.flatMap { one in
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
    _ demanded: LegalAct, by demanding: Determination, against forbidden: LegalAct,
    of forbidding: Determination
  ) -> Finding {
    let rules = [demanded.rule, forbidden.rule].sorted()
    return Finding(
      .conflict, .critical, .conflict(demanded.act),
      key: [
        demanded.act.text, demanding.exposure.subject.id, demanding.exposure.item,
        rules.map(\.text).joined(separator: "+"),
      ], about: [demanding, forbidding], rules: rules, actions: [.hold, .askCounsel],
      facts: demanding.facts(for: demanded).union(forbidding.facts(for: forbidden)).sorted())
  }
}

extension Determination {
  /// The facts that bring the act about: those of the reach, of the rule and, where a person test
  /// demands it, of the person and of the requirement that stands.
  fileprivate func facts(for act: LegalAct) -> Set<String> {
    let proofs = proofs
    var facts: Set<String> = []
    for proof in proofs where proof.truth == .true {
      switch proof.claim {
      case .reach: facts.formUnion(proof.neededFacts)
      case .rule(let rule) where rule == act.rule: facts.formUnion(proof.neededFacts)
      case .person(act.rule, _):
        if let person = exposure.person { facts.insert("staff[\(person)].citizenships") }
        let standing = proofs.first { $0.claim == self.rule.map { .rule($0) } }
        facts.formUnion(standing?.neededFacts ?? [])
      default: break
      }
    }
    return facts
  }
}
