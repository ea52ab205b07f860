import Regulation

extension Reference {
  func act(_ fact: ActFact, _ asked: FactTest.Argument) -> Truth {
    switch fact {
    case .mode: return mode(asked)
    case .deemed: return isAsked(Truth(isDeemed), asked)
    case .crossesBorder: return isAsked(act.crossesBorder, asked)
    case .remoteUse: return isAsked(act.isUsedFromAfar, asked)
    case .touches: return touches(places(asked))
    case .activityKind: return ofTransfer { stated($0.activity?.kind, among: asked) }
    case .activityLevel: return ofTransfer { stated($0.activity?.level, among: asked) }
    case .from: return isPlace(act.from, in: places(asked))
    case .to: return isPlace(act.to, in: places(asked))
    case .via: return ofTransfer { isVia($0, places(asked)) }
    case .placeOfUse:
      if let stated = act.transfer?.placeOfUse { return isPlace(stated, in: places(asked)) }
      let isThere = isPlace(act.to, in: places(asked))
      return act.transfer == nil ? isThere : silent(on: .route, means: isThere)
    case .destination: return isPlace(destination, in: places(asked))
    case .destinationIsReleasePlace:
      guard let destination, let to = act.to else { return .unknown }
      return isAsked(Truth(destination == to), asked)
    case .value:
      guard case .money(let bound) = asked else { return .unknown }
      return isValue(within: bound)
    case .hosted:
      guard let transfer = act.transfer else { return isAsked(.false, asked) }
      return assumedNot(transfer.hosted, .encryption, asked)
    case .returns:
      guard let transfer = act.transfer else { return isAsked(.false, asked) }
      return isAsked(transfer.returnBy == nil ? .unknown : .true, asked)
    case .contract:
      return ofTransfer { transfer in
        guard case .day(let bound) = asked, let made = transfer.contractDate else {
          return .unknown
        }
        return Truth(bound.holds(for: made))
      }
    case .encrypted: return assumedNot(act.transfer?.encryptedEndToEnd, .encryption, asked)
    case .endUsePurpose:
      // Access of staff has no purpose of its own unless the project states one.
      if act.transfer == nil && act.endUse == nil { return .false }
      return stated(act.endUse?.purpose, among: asked)
    case .endUseWMD: return assumedNot(act.endUse?.wmd, .endUse, asked)
    case .endUseMilitary: return assumedNot(act.endUse?.military, .endUse, asked)
    case .endUseKnowledge:
      guard let knowledge = act.endUse?.knowledge else {
        return silent(
          on: .endUse, means: Truth(words(asked).contains(EndUse.Knowledge.none.rawValue)))
      }
      return stated(knowledge.rawValue, among: asked)
    }
  }

  /// Access of staff is no transfer, so nothing of a transfer holds of it.
  private func ofTransfer(_ truth: (Transfer) -> Truth) -> Truth {
    act.transfer.map(truth) ?? .false
  }

  /// A yes or no that is no where the project is silent.
  private func assumedNot(
    _ value: Bool?, _ matter: Assumption, _ asked: FactTest.Argument
  ) -> Truth {
    value == nil ? silent(on: matter, means: stated(false, asked)) : stated(value, asked)
  }

  /// Whoever gets at an item does not by that broker it, send it through or assist anybody.
  private func mode(_ asked: FactTest.Argument) -> Truth {
    let deals: Set<String> = ["brokering", "transit", "technical-assistance"]
    if act.transfer == nil && act.mode == nil && deals.isSuperset(of: words(asked)) {
      return .false
    }
    return stated(act.mode?.rawValue, among: asked)
  }

  private func isVia(_ transfer: Transfer, _ asked: [PlaceTerm]) -> Truth {
    transfer.via.isEmpty
      ? silent(on: .route, means: .false) : any(transfer.via) { isPlace($0, in: asked) }
  }

  /// Whether the act or a party to it has anything to do with the places.
  private func touches(_ asked: [PlaceTerm]) -> Truth {
    let ends = any([act.from, act.to]) { $0 == nil ? .unknown : isPlace($0, in: asked) }
    let onTheWay = ofTransfer { transfer in
      let use =
        transfer.placeOfUse.map { isPlace($0, in: asked) } ?? silent(on: .route, means: .false)
      return use || isVia(transfer, asked)
    }
    let byParties = any(parties.filter(\.isKnown)) { isParty($0, touching: asked) }
    let byOthers = mayBeAnybody { isParty($0, touching: asked) }
    return ends || onTheWay || byParties || (hasUnknownParty ? byOthers : .false)
  }

  private func isParty(_ party: ReferenceParty, touching asked: [PlaceTerm]) -> Truth {
    let isThere = party.place == nil ? .unknown : isPlace(party.place, in: asked)
    let isSeatThere =
      party.seats.isEmpty
      ? silent(on: .control, means: .false) : any(party.seats) { isPlace($0, in: asked) }
    return isThere || isSeatThere
  }
}
