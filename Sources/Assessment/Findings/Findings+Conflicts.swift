import Regulation

extension Findings {
  /// The same act on the same exposure at the same time, demanded by one applying rule and
  /// forbidden by another.
  var conflicts: [Finding] {
    determinations.grouped { $0.exposure }.flatMap { _, members in
      members.flatMap { demanding in
        demanding.acts.filter(\.isDemanded).flatMap { demanded in
          members.compactMap { forbidding in
            conflict(demanded, by: demanding, against: forbidding)
          }
        }
      }
    }
  }

  private func conflict(
    _ demanded: LegalAct, by demanding: Determination, against forbidding: Determination
  ) -> Finding? {
    guard demanding.regime != forbidding.regime,
      demanding.period.clipped(to: forbidding.period) != nil,
      let forbidden = forbidding.acts.first(where: { !$0.isDemanded && $0.act == demanded.act })
    else { return nil }
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
