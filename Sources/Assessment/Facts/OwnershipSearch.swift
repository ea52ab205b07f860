import Regulation

/// Looks for owners of the kind that a test asks about, as a cascade: an owner that itself meets the
/// test counts with its whole share, and percentages are never multiplied.
struct OwnershipSearch {
  let source: FactSource
  let test: OwnershipTest

  struct Result {
    var truth: Truth
    /// What a "no" takes for granted.
    var assumptions: Assumptions = []
    /// Entries of party lists that owners are presumed to be.
    var presumed: [String] = []
    /// Where flags of owners would stand whom nobody screened.
    var unscreened: [String] = []
  }

  /// Whether the organisation is owned or controlled so.
  func search(_ organisation: Organisation, _ log: inout FactLog) -> Result {
    let reached = everybody(behind: organisation)
    // Who counts grows from those who count by themselves until nothing changes, so that rings of
    // owners end and each organisation is looked at once a round.
    var counts: [String: Truth] = [:]
    for one in reached { counts[one.id] = itself(one, &log) }
    var changed = true
    while changed {
      changed = false
      for one in reached where counts[one.id] != .true {
        // Of owners further up, only those whose own owners are stated are looked through.
        let byShares = one.owners == nil ? .false : byShares(one, counts, &log)
        let now =
          (counts[one.id] ?? .false) || byShares
          || (test.control ? byControl(one, counts, &log) : .false)
        if now != counts[one.id] {
          counts[one.id] = now
          changed = true
        }
      }
    }
    var result = Result(truth: isOwned(organisation, counts, &log))
    for one in reached {
      result.assumptions.formUnion(silence(of: one))
      guard case .flagged(let wanted) = test.owners else { continue }
      if one.id != organisation.id {
        result.presumed += PartyFlag.presumed(one.flags ?? [], answering: wanted)
        if one.flags == nil { result.assumptions.formUnion(Assumptions([.screening])) }
      }
      for owner in one.owners ?? [] where source.index.organisations[owner.party] == nil {
        result.presumed += PartyFlag.presumed(owner.flags, answering: wanted)
        if !isScreened(owner, of: one) {
          result.unscreened.append("\(owner.place(in: one)).flags")
          result.assumptions.formUnion(Assumptions([.screening]))
        }
      }
    }
    return result
  }

  /// The organisation, its owners, those who control it or have rights in it, and so on.
  private func everybody(behind organisation: Organisation) -> [Organisation] {
    var found = [organisation]
    var seen: Set<String> = [organisation.id]
    var next = 0
    while next < found.count {
      let one = found[next]
      next += 1
      let behind =
        (one.owners ?? []).map(\.party) + (one.rights ?? []).map(\.party)
        + (source.index.controllers[one.id] ?? []).map(\.id)
      for id in behind where seen.insert(id).inserted {
        if let organisation = source.index.organisations[id] { found.append(organisation) }
      }
    }
    return found
  }

  private func itself(_ organisation: Organisation, _ log: inout FactLog) -> Truth {
    switch test.owners {
    case .places(let places): source.isPlace(organisation.country, in: places, &log)
    case .flagged(let wanted): PartyFlag.answers(organisation.flags ?? [], wanted)
    }
  }

  private func isOwned(
    _ organisation: Organisation, _ counts: [String: Truth], _ log: inout FactLog
  ) -> Truth {
    byShares(organisation, counts, &log)
      || (test.control ? byControl(organisation, counts, &log) : .false)
  }

  private func byShares(
    _ organisation: Organisation, _ counts: [String: Truth], _ log: inout FactLog
  ) -> Truth {
    guard let owners = organisation.owners else {
      return test.isByFlag ? .false : byParent(of: organisation, &log)
    }
    var certain: [Rational] = []
    var possible: [Rational] = []
    for owner in owners where log.contains(owner.period) {
      let truth = self.counts(owner.party, owner.flags, counts)
      guard truth != .false else { continue }
      possible.append(owner.share ?? Rational(100))
      if truth == .true, let share = owner.share { certain.append(share) }
    }
    return meets(certain) ? .true : meets(possible) ? .unknown : .false
  }

  private func meets(_ shares: [Rational]) -> Bool {
    let held = test.aggregate ? shares.reduce(Rational(0), +) : shares.max() ?? Rational(0)
    return test.share.holds(for: held)
  }

  private func byControl(
    _ organisation: Organisation, _ counts: [String: Truth], _ log: inout FactLog
  ) -> Truth {
    var truth = Truth.false
    for controller in source.index.controllers[organisation.id] ?? [] {
      truth = truth || (counts[controller.id] ?? .false)
    }
    for right in organisation.rights ?? [] where log.contains(right.period) {
      let controls =
        right.votes.map { Truth($0 + $0 > Rational(100)) } ?? .false
        || Truth(right.boardMajority ?? false) || Truth(right.agreement ?? false)
      truth = truth || (controls && self.counts(right.party, [], counts))
    }
    return truth
  }

  /// A party that the project only names is of a place unknown, and unlisted unless screening
  /// found it on a list.
  private func counts(
    _ party: String, _ flags: [PartyFlag], _ counts: [String: Truth]
  ) -> Truth {
    if let known = counts[party] { return known }
    guard case .flagged(let wanted) = test.owners else { return .unknown }
    return PartyFlag.answers(flags, wanted)
  }

  /// Without a list of owners, a stated ultimate parent is all there is to go by.
  private func byParent(of organisation: Organisation, _ log: inout FactLog) -> Truth {
    guard case .places(let places) = test.owners,
      let parent = organisation.ultimateParent ?? organisation.headquarters
    else { return .unknown }
    return source.isPlace(parent, in: places, &log)
  }

  /// What it is assumed of an organisation that says nothing of who is behind it.
  private func silence(of organisation: Organisation) -> Assumptions {
    let control = Assumptions([.control])
    if organisation.owners == nil && test.isByFlag { return control }
    let saysNothing =
      organisation.rights == nil
      && source.index.controllers[organisation.id] == nil
    return test.control && saysNothing ? control : []
  }

  private func isScreened(_ owner: Owner, of organisation: Organisation) -> Bool {
    !owner.flags.isEmpty
      || source.index.project.screening?.parties.contains {
        $0.place == owner.place(in: organisation) && $0.name != nil
      } ?? false
  }
}
