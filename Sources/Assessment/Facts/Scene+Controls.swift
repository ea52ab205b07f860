import Regulation

extension Scene {
  /// A control that covers the item, or may; without a control where the catalog or the project
  /// leaves open which apply.
  struct CoveringControl {
    var entry: EntryID?
    var control: Control?
    var truth: Truth
    var proof: Proof
  }

  /// The controls of the item on a list.
  func controls(on list: ListID, _ clock: inout Clock) -> [CoveringControl] {
    guard let item else { return [] }
    switch classification(of: item, on: list, &clock) {
    case .notListed, .basket: return []
    case .unknown: return [unknownControl(on: list)]
    case .listed(let codes, let derivation):
      // What was derived shows one place of the item on the list; there may be others.
      let others = derivation.isEmpty ? [] : [unknownControl(on: list)]
      return others
        + codes.flatMap { code -> [CoveringControl] in
          let id = EntryID(list: list, code: code)
          let lineage = book.lineage(of: id)
          let controls = lineage.flatMap { entry in entry.controls.map { (entry.id, $0) } }
          let inForce = force(of: id, &clock)
          if inForce == .false { return [] }
          if controls.isEmpty { return [unknownControl(on: list)] }
          return controls.map { entry, control in
            let covered = coverage(control.coverage, of: code, item: item)
            let condition = evaluate(control.condition, &clock)
            let truth = inForce && covered && condition.truth
            let reading = FactReading(
              itemPath("classifications.\(list)"), code.text, derivation: derivation)
            let parts = [
              Proof(
                .fact(
                  FactTest(key: .itemOn, argument: .scopes([Scope(list: list, code: entry.code)])),
                  [reading] + technologyReading(control.coverage)), covered),
              condition,
            ]
            return CoveringControl(
              entry: entry, control: control, truth: truth,
              proof: Proof(.control(entry, label: control.label), truth, parts))
          }
        }
    }
  }

  private func technologyReading(_ coverage: ParagraphCoverage) -> [FactReading] {
    guard !coverage.forItems.isEmpty || !coverage.notForItems.isEmpty else { return [] }
    return [
      FactReading(
        itemPath("technology-for"),
        item?.technologyFor.map { $0.map(\.description).joined(separator: ", ") })
    ]
  }

  private func unknownControl(on list: ListID) -> CoveringControl {
    CoveringControl(
      entry: nil, control: nil, truth: .unknown,
      proof: Proof(.controlsUnknown(item: exposure.item, list: list), .unknown))
  }

  /// Whether a code of an entry lies in what a control or eligibility covers.
  func coverage(_ coverage: ParagraphCoverage, of code: ControlCode, item: Item) -> Truth {
    var truth = Truth.true
    if !coverage.include.isEmpty {
      truth = coverage.include.reduce(.false) { $0 || Self.isInside(code, $1) }
    }
    truth = truth && !coverage.exclude.reduce(.false) { $0 || Self.isInside(code, $1) }
    if !coverage.forItems.isEmpty || !coverage.notForItems.isEmpty {
      guard let purposes = item.technologyFor else { return truth && .unknown }
      let served = purposes.map(\.code)
      if !coverage.forItems.isEmpty {
        truth = truth && served.reduce(.false) { $0 || Self.isIn($1, coverage.forItems) }
      }
      truth = truth && !served.reduce(.false) { $0 || Self.isIn($1, coverage.notForItems) }
    }
    return truth
  }

  private static func isIn(_ code: ControlCode, _ scopes: [ControlCode]) -> Truth {
    scopes.reduce(.false) { $0 || isInside(code, $1) }
  }

  func readControl(_ test: FactTest, _ clock: inout Clock) -> Finding {
    guard let control else { return (.unknown, []) }
    switch test.key {
    case .controlReason: return controlWord(control.reason, test)
    case .controlColumn: return controlWord(control.column, test)
    case .controlRule: return controlWord(control.rule, test)
    case .destinationMarked:
      guard let column = control.column else { return (.false, []) }
      guard let place = destination.place, let id = test.argument.chart,
        let chart = book.charts[id]
      else { return (.unknown, [destinationReading]) }
      return (
        clock.force(of: chart.provision, on: day) && chart.marks(column, for: place),
        [destinationReading, FactReading("chart column", column)]
      )
    default: return (.unknown, [])
    }
  }

  private func controlWord(_ word: String?, _ test: FactTest) -> Finding {
    (
      Truth(word.map(test.argument.words.contains) ?? false),
      [FactReading("control", word)]
    )
  }

  func readEligibility(of item: Item, _ rules: [RuleID], _ clock: inout Clock) -> Finding {
    var truth = Truth.false
    var readings: [FactReading] = []
    for list in Set(rules.compactMap(\.regime)).sorted().flatMap(lists) {
      let standing = classification(of: item, on: list, &clock)
      readings.append(FactReading(itemPath("classifications.\(list)"), standing.stated))
      switch standing {
      case .notListed, .basket: break
      case .unknown: truth = truth || .unknown
      case .listed(let codes, _):
        for code in codes {
          truth = truth || eligibility(of: code, on: list, item: item, rules, &readings, &clock)
        }
      }
    }
    return (truth, readings)
  }

  private func lists(of regime: RegimeID) -> [ListID] {
    book.catalog.regimes.first { $0.id == regime }?.lists ?? []
  }

  /// An entry is eligible where a record of its lineage says so and none that covers it says
  /// otherwise; where all records refuse, what they do not cover is eligible; without any record
  /// it is unknown.
  private func eligibility(
    of code: ControlCode, on list: ListID, item: Item, _ rules: [RuleID],
    _ readings: inout [FactReading], _ clock: inout Clock
  ) -> Truth {
    let records = book.lineage(of: EntryID(list: list, code: code)).flatMap(\.eligibilities)
      .filter { rules.contains($0.authorisation) }
    guard !records.isEmpty else { return .unknown }
    var granted = Truth(records.allSatisfy { !$0.eligible })
    var refused = Truth.false
    for record in records {
      var covered =
        coverage(record.coverage, of: code, item: item)
        && evaluate(record.condition, &clock).truth
      if record.eligible, let limit = record.limit {
        let (within, reading) = readValue(limit)
        covered = covered && within
        readings += reading
      }
      if record.eligible { granted = granted || covered } else { refused = refused || covered }
    }
    return granted && !refused
  }
}
