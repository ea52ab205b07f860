import Regulation

/// What overcomes requirements.
struct ReferenceRelief {
  /// The requirements that are overcome.
  var overcome: Set<RuleID> = []
  /// Authorisations of which any may be named as what overcomes them.
  var used: Set<RuleID> = []
}

extension Reference {
  /// One authorisation must overcome all that holds, or several may share it.
  func relief(of hits: [ReferenceHit], in regime: Regime) -> ReferenceRelief {
    let all = Set(hits.map(\.rule))
    let holding = Set(hits.filter { $0.truth == .true }.map(\.rule))
    let usable = usableReliefs(in: regime).map { relief in
      (relief: relief.id, overcomes: all.filter(relief.authorisation.relieves))
    }.filter { !$0.overcomes.isEmpty }
    switch regime.relief {
    case .combined:
      return ReferenceRelief(
        overcome: usable.reduce(into: []) { $0.formUnion($1.overcomes) },
        used: Set(usable.map(\.relief)))
    case .single:
      let sufficient = usable.filter { $0.overcomes.isSuperset(of: holding) }
      let most = sufficient.map(\.overcomes.count).max()
      let best = sufficient.filter { $0.overcomes.count == most }
      return ReferenceRelief(
        overcome: best.first?.overcomes ?? [], used: Set(best.map(\.relief)))
    }
  }

  /// General authorisations that apply, that nothing bars and whose duties are not known to be
  /// missed; and those of which the project holds one that covers the act.
  private func usableReliefs(in regime: Regime) -> [(id: RuleID, authorisation: Authorisation)] {
    rules(of: regime).compactMap { rule in
      guard case .authorisation(let authorisation) = rule.kind, applies(rule) == .true else {
        return nil
      }
      let isUsable =
        switch authorisation.form {
        case .general: isBarred(rule, in: regime) == .false && isKept(rule)
        case .individual:
          project.authorisations.contains { $0.of == rule.id && covers($0) == .true }
        }
      return isUsable ? (rule.id, authorisation) : nil
    }
  }

  /// Whether a restriction that nothing lifts bars the rule.
  ///
  /// A restriction of every authorisation of a regime bars no restriction: what lifts one names it.
  func isBarred(_ rule: Rule, in regime: Regime, after chain: [RuleID] = []) -> Truth {
    var truth = Truth.false
    for other in rules(of: regime) where other.id != rule.id && !chain.contains(other.id) {
      guard case .restriction(let restriction) = other.kind else { continue }
      let concerns =
        chain.isEmpty
        ? restriction.restricts(rule.id)
        : restriction.restricts.contains(.rule(rule.id))
      guard concerns else { continue }
      let isLifted = isBarred(other, in: regime, after: chain + [rule.id, other.id])
      truth = truth || (applies(other) && !isLifted)
    }
    return truth
  }

  /// Whether no duty before the act is known to be missed on the day.
  private func isKept(_ relief: Rule) -> Bool {
    let missed = project.fulfilled.filter { entry in
      let isDue = relief.provided.contains { duty in
        if case .before = duty.clock { duty.name == entry.duty } else { false }
      }
      let concerns =
        entry.subjects.isEmpty || entry.subjects.contains(act.subject)
        || act.person.map { entry.subjects.contains($0.id) } ?? false
      return entry.rule == relief.id && isDue && concerns && !(entry.on.map { $0 <= day } ?? false)
    }
    return missed.isEmpty
  }

  // MARK: Force

  /// Whether the provision has effect on the day; where no source tells, the project may.
  func force(of provision: Provision, answeredAs rule: RuleID) -> Truth {
    var truth = force(of: provision)
    if truth == .true, provision.period.from == nil, !isDated(provision) { truth = .unknown }
    return truth == .unknown ? answer(to: "law.\(rule)") ?? .unknown : truth
  }

  /// Whether it is known of a rule that states no start that it has effect on the day: from the day
  /// its source was read back to the day from which all that it cites is stated to be in force.
  private func isDated(_ provision: Provision) -> Bool {
    let cited = provision.citations.compactMap { citation in
      law.instruments.first { $0.id == citation.instrument }
    }
    let read = provision.checked ?? cited.compactMap(\.checked).max()
    let starts = cited.compactMap(\.period.from)
    let isStated = !provision.startUnknown && !starts.isEmpty && starts.count == cited.count
    let since = isStated ? starts.max() : read
    return since.map { $0 <= day } ?? false
  }

  /// Whether the provision has effect on the day.
  func force(of provision: Provision) -> Truth {
    let suspensions = provision.suspensions
    if !provision.period.contains(day) { return .false }
    if suspensions.contains(where: { $0.period.contains(day) }) { return .false }
    let mayHaveEnded = suspensions.contains { suspension in
      !suspension.endConfirmed && (suspension.period.until.map { $0 < day } ?? false)
    }
    let mayHaveChanged = provision.events.contains { $0.on <= day }
    return mayHaveEnded || mayHaveChanged ? .unknown : .true
  }
}
