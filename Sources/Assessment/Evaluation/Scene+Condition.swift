import Regulation

extension Scene {
  /// Evaluates a condition in three values, with the proof of the answer.
  ///
  /// Every branch is evaluated, so that all that could matter is in the proof and on the clock.
  func evaluate(_ condition: Condition, _ clock: inout Clock) -> Proof {
    switch condition {
    case .all(let parts):
      let proofs = parts.map { evaluate($0, &clock) }
      return Proof(.all, proofs.reduce(.true) { $0 && $1.truth }, proofs)
    case .any(let parts):
      let proofs = parts.map { evaluate($0, &clock) }
      return Proof(.any, proofs.reduce(.false) { $0 || $1.truth }, proofs)
    case .not(let part):
      let proof = evaluate(part, &clock)
      return Proof(.not, !proof.truth, [proof])
    case .confirm(let confirmation):
      return Proof(
        .confirmation(confirmation), index.project.answers.answer(to: confirmation.id))
    case .fact(let test):
      let (truth, readings) = read(test, &clock)
      return Proof(.fact(test, readings), truth)
    }
  }

  /// What a fact test finds: its truth and where it was read.
  typealias Finding = (truth: Truth, readings: [FactReading])

  private func read(_ test: FactTest, _ clock: inout Clock) -> Finding {
    switch test.key {
    case .itemKind, .itemStatus, .itemOn, .itemTechnologyFor, .itemProducedWith, .itemOrigin,
      .itemContent, .itemEligible, .itemReasonsOnly, .itemReasonsAny:
      readItem(test, &clock)
    case .controlReason, .controlColumn, .controlRule, .destinationMarked:
      readControl(test, &clock)
    case .mode, .deemed, .crossesBorder, .activityKind, .activityLevel, .from, .to, .via,
      .destination, .destinationIsReleasePlace, .value, .encrypted, .endUsePurpose, .endUseWMD,
      .endUseMilitary, .endUseKnowledge:
      readAct(test, &clock)
    case .exporterKind, .exporterCountry, .exporterHeadquarters, .exporterFlag, .exporterOwned,
      .consigneeKind, .consigneeCountry, .consigneeHeadquarters, .consigneeFlag, .consigneeOwned,
      .partyFlag, .partyOwned:
      readParty(test, &clock)
    case .personPresent, .personCitizenship, .personCitizenshipOnly, .personPermanentResidence,
      .personProtected, .personResides, .personResidesMonths, .personResidesLimited,
      .personEmployerCountry, .personRegularEmployee, .personInfluence, .personInfluenceIn,
      .personInfluenceShare, .signatoryCitizenship, .signatoryPermanentResidence:
      readPerson(test, &clock)
    case .held, .heldAtSite, .safeguard:
      readHoldings(test, &clock)
    }
  }

  /// Whether the place lies in the terms, noting when that changes.
  func isPlace(_ place: PlaceCode?, in terms: [PlaceTerm], _ clock: inout Clock) -> Truth {
    let membership = book.sets.contains(place, in: terms, on: day)
    clock.note(membership.change)
    return membership.truth
  }
}

extension FactTest.Argument {
  // The decoder gives each key the argument of its shape; an argument of another shape is a bug
  // of ours, and reads as nothing rather than as permission.

  var flag: Bool? { if case .flag(let value) = self { value } else { nil } }
  var words: [String] { if case .words(let value) = self { value } else { [] } }
  var places: [PlaceTerm] { if case .places(let value) = self { value } else { [] } }
  var scopes: [Scope] { if case .scopes(let value) = self { value } else { [] } }
  var rules: [RuleID] { if case .rules(let value) = self { value } else { [] } }
  var chart: ChartID? { if case .chart(let value) = self { value } else { nil } }
  var comparison: Comparison? { if case .comparison(let value) = self { value } else { nil } }
  var content: ContentTest? { if case .content(let value) = self { value } else { nil } }
  var money: MoneyTest? { if case .money(let value) = self { value } else { nil } }
  var partyFlags: [PartyFlag] { if case .partyFlags(let value) = self { value } else { [] } }
  var ownership: OwnershipTest? { if case .ownership(let value) = self { value } else { nil } }

  /// Whether the stated truth is the one asked for.
  func matches(_ truth: Truth) -> Truth { flag == false ? !truth : truth }
}
