import Regulation

extension Scene {
  func readHoldings(_ test: FactTest, _ clock: inout Clock) -> Finding {
    switch test.key {
    case .safeguard:
      guard let safeguards = index.project.safeguards else {
        return (.unknown, [FactReading("safeguards", nil)])
      }
      return (
        Truth(test.argument.words.allSatisfy(safeguards.contains)),
        [FactReading("safeguards", safeguards.sorted().joined(separator: ", "))]
      )
    case .held: return readHeld(test.argument.rules, at: destination.place, &clock)
    case .heldAtSite: return readHeld(test.argument.rules, at: exposure.to, &clock)
    default: return (.unknown, [])
    }
  }

  private func readHeld(
    _ rules: [RuleID], at place: PlaceCode?, _ clock: inout Clock
  ) -> Finding {
    var truth = Truth.false
    var covering: [String] = []
    for held in index.project.authorisations where rules.contains(held.of) {
      let covers = covers(held, at: place, &clock)
      if covers != .false { covering.append(held.id) }
      truth = truth || covers
    }
    return (truth, [FactReading("authorisations", covering.joined(separator: ", "))])
  }

  /// Whether an authorisation held covers the item, the place, the parties and the day.
  ///
  /// Left out, items, destinations, holder and dates are unknown; parties are then any.
  func covers(_ held: HeldAuthorisation, at place: PlaceCode?, _ clock: inout Clock) -> Truth {
    var truth = Truth(clock.contains(day, in: held.period))
    if held.period.from == nil || held.period.until == nil { truth = truth && .unknown }
    truth = truth && (held.items.map { Truth($0.contains(exposure.item)) } ?? .unknown)
    truth = truth && destination(place, isIn: held.destinations)
    let involved = [exposure.exporter, exposure.sender, exposure.consignee, person?.employer]
    truth = truth && (held.holder.map { Truth(involved.contains($0)) } ?? .unknown)
    if let parties = held.parties, !parties.isEmpty {
      let receiving = [exposure.consignee, exposure.person].compactMap { $0 }
      truth = truth && Truth(receiving.contains(where: parties.contains))
    }
    return truth
  }

  private func destination(_ place: PlaceCode?, isIn destinations: [PlaceCode]?) -> Truth {
    guard let place, let destinations else { return .unknown }
    return Truth(destinations.contains(place) || place.parent.map(destinations.contains) ?? false)
  }
}
