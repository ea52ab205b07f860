import Crosswalk
import Regulation

/// The values of observations: equal values, equal law.
extension Evaluator {
  /// What is observed of the situation turned to, without an evaluation.
  ///
  /// Places of a person must have been observed before anything is asked of them.
  mutating func value(of observation: Observation) -> Int64 {
    switch observation {
    case .state(let axis, let slot, let place): return value(axis, slot, place)
    case .coverings(let list): return knownCoverings(on: list).number
    case .derivation(let list): return derivationNumber(on: list)
    case .codes(let list): return codesNumber(on: list)
    case .places(let counts): return placed(by: counts).number
    case .isPlaceOfRelease(let place):
      return Int64(isPlaceOfRelease(self.place(place)).rawValue)
    case .isMarked(let chart, let column, let place):
      return Int64(marks(chart, column, self.place(place)).rawValue)
    case .isWithin(let limit): return Int64(isValue(within: limit).rawValue)
    case .licence(let id, let place, let isAtSite):
      guard let held = source.index.project.authorisations.first(where: { $0.id == id }) else {
        return 0
      }
      return limbs(
        of: held,
        at: LicenceCover.Place(
          place: isAtSite ? exposure.to : self.place(place),
          isDeemed: !isAtSite && place != .destination, isAtSite: isAtSite)
      ).number
    case .duties(let rule): return duties(before: rule).number
    case .answer(let question, let place):
      return answer(to: question, at: self.place(place)).map { Int64($0.rawValue) } ?? Self.noAnswer
    }
  }

  /// The value of a state with the last day on which it holds.
  @inline(__always)
  static func value(_ state: FactState, _ until: CivilDate?) -> Int64 {
    Int64(state.code) | Int64(until?.dayNumber ?? 0) << 16
  }

  mutating func observe(_ observation: Observation, _ value: Int64) {
    if isObserving { observed.add(observation, value) }
  }

  /// The number of what was worked out, with the first day on which it may be another.
  mutating func number(of bytes: [UInt8], _ change: CivilDate?) -> Int64 {
    let number = observedValues.number(of: bytes)
    return Int64(number) | Int64(change?.dayNumber ?? 0) << 32
  }

  // MARK: The item on lists

  /// Entries whose controls and sources say the same are the same in law.
  mutating func number(of coverings: [Covering], _ change: CivilDate?) -> Int64 {
    if coverings.isEmpty && change == nil { return -1 }
    var bytes: [UInt8] = []
    for covering in coverings {
      bytes.append(covering.covered.rawValue << 2 | covering.force.rawValue)
      bytes.append(contentsOf: signature(of: covering).utf8)
      bytes.append(0xFF)
    }
    return number(of: bytes, change)
  }

  private func signature(of covering: Covering) -> String {
    guard let control = covering.control, let number = covering.provision else { return "?" }
    let provision = law.provisions[Int(number)]
    let sources = provision.citations.map { "\($0.instrument) \($0.at ?? "")" }
    let asksPurpose =
      item?.technologyFor == nil
      && !(control.coverage.forItems.isEmpty && control.coverage.notForItems.isEmpty)
    return """
      \(control.reason)|\(control.column ?? "")|\(control.rule ?? "")|\(covering.condition ?? -1)|\(asksPurpose)|\
      \(provision.confidence)|\(provision.checked?.description ?? "")|\(sources.joined(separator: ";"))
      """
  }

  mutating func derivationNumber(on list: ListID) -> Int64 {
    let before = beginNoting()
    let found = standing(on: list)
    let change = endNoting(before)
    let derivation = found.derivation
    if derivation.isEmpty && change == nil { return -1 }
    let names = derivation.map(\.correspondence.recordID.name)
    return number(of: Array(names.joined(separator: " ").utf8), change)
  }

  mutating func codesNumber(on list: ListID) -> Int64 {
    let before = beginNoting()
    let found = standing(on: list)
    let change = endNoting(before)
    let purposes = item?.technologyFor.map { $0.map(\.description).joined(separator: ",") }
    return number(
      of: Array("\(found.stated ?? "?") for \(purposes ?? "?")".utf8), change)
  }

  // MARK: Places

  /// The place looked at.
  func place(_ ordinal: PlaceOrdinal) -> PlaceCode? {
    place(atRow: row(of: ordinal))
  }

  func isPlaceOfRelease(_ place: PlaceCode?) -> Truth {
    guard let place, let to = exposure.to else { return .unknown }
    return Truth(place == to)
  }

  func marks(_ chart: ChartID, _ column: String, _ place: PlaceCode?) -> Truth {
    guard let place, let chart = law.book.charts[chart] else { return .unknown }
    return chart.marks(column, for: place)
  }

  /// The places of the person that count, which ordinals stand for from now on.
  mutating func placed(by counts: PersonTest.Counts) -> (count: PersonCount, number: Int64) {
    let before = beginNoting()
    var count = PersonCount(truth: .true)
    if let person { place(person, by: counts, &count) }
    let change = endNoting(before)
    if count.destinations.count > PlaceOrdinal.most { observed.giveUp() }
    for (position, place) in count.destinations.prefix(PlaceOrdinal.most).enumerated() {
      keep(place, as: PlaceOrdinal(position, by: counts))
    }
    let bytes =
      [UInt8(truncatingIfNeeded: count.destinations.count), count.truth.rawValue]
      + [count.isAlternative ? 1 : 0] + "\(count.open)".utf8
    return (count, number(of: bytes, change))
  }
}
