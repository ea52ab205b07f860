import Regulation

/// A control that covers the item, or may; without a control where the catalog or the project
/// leaves open which apply.
///
/// A class, because the same one is looked at for every rule and every place.
final class Covering: Sendable {
  /// The entry whose control it is.
  let entry: EntryID?
  let control: Control?
  let code: ControlCode?
  /// Whether the paragraphs that it covers hold the item.
  let covered: Truth
  /// Whether the code is in force.
  let force: Truth
  /// The number of the condition that the control states; nil where it always holds.
  let condition: Int32?
  /// The number of the entry's provision.
  let provision: Int32?

  init(
    entry: EntryID? = nil, control: Control? = nil, code: ControlCode? = nil, covered: Truth,
    force: Truth, condition: Int32? = nil, provision: Int32? = nil
  ) {
    self.entry = entry
    self.control = control
    self.condition = condition
    self.provision = provision
    self.code = code
    self.covered = covered
    self.force = force
  }
}

extension Evaluator {
  /// Where the item stands to the list.
  mutating func standing(on list: ListID) -> Classification {
    guard let item else { return .unknown }
    var log = FactLog(day: day)
    let standing = source.classification(of: item, on: list, &log)
    note(log.nextChange)
    return standing
  }

  /// The controls of the item on a list, before the conditions that they state.
  mutating func coverings(on list: ListID) -> [Covering] {
    let (found, number) = knownCoverings(on: list)
    observe(.coverings(list), number)
    return found
  }

  /// The controls with the value by which they are observed.
  mutating func knownCoverings(on list: ListID) -> (found: [Covering], number: Int64) {
    let key = CoveringKey(item: exposure.rows.item, list: list)
    if let known = coverings.value(for: key, on: day) {
      note(known.change)
      return known.value
    }
    var log = FactLog(day: day)
    let found = item.map { findCoverings(of: $0, on: list, &log) } ?? []
    let numbered = (found, number(of: found, log.nextChange))
    coverings.keep(numbered, for: key, from: day, change: log.nextChange)
    note(log.nextChange)
    return numbered
  }

  private func findCoverings(
    of item: Item, on list: ListID, _ log: inout FactLog
  ) -> [Covering] {
    let unknown = Covering(covered: .unknown, force: .true)
    switch source.classification(of: item, on: list, &log) {
    case .notListed, .basket: return []
    case .unknown: return [unknown]
    case .listed(let codes, let derivation):
      // What was derived shows one place of the item on the list; there may be others.
      var found = derivation.isEmpty ? [] : [unknown]
      for code in codes {
        let id = EntryID(list: list, code: code)
        let inForce = source.force(of: id, &log)
        if inForce == .false { continue }
        var controls: [Covering] = []
        for entry in law.book.lineage(of: id) {
          let compiled = law.entries[entry.id]
          for (position, control) in entry.controls.enumerated() {
            let covered = coverage(control.coverage, of: code, item: item)
            controls.append(
              Covering(
                entry: entry.id, control: control, code: code, covered: covered, force: inForce,
                condition: compiled?.controls[position], provision: compiled?.provision))
          }
        }
        found += controls.isEmpty ? [unknown] : controls
      }
      return found
    }
  }

  /// Whether the control covers the item, its own condition included.
  mutating func judge(_ covering: Covering, on list: ListID) -> Judgement {
    guard let entry = covering.entry, let control = covering.control else {
      return Judgement(
        truth: .unknown,
        proof: isRecording
          ? Proof(.controlsUnknown(item: exposure.item, list: list), .unknown) : nil)
    }
    let condition = covering.condition.map { judge($0) }
    let truth = covering.force && covering.covered && (condition?.truth ?? .true)
    guard isRecording else { return Judgement(truth: truth, proof: nil) }
    let path = "items[\(exposure.item)]"
    var readings = [
      FactReading(
        "\(path).classifications.\(list)", covering.code?.text,
        derivation: standing(on: list).derivation)
    ]
    if !control.coverage.forItems.isEmpty || !control.coverage.notForItems.isEmpty {
      readings.append(
        FactReading(
          "\(path).technology-for",
          item?.technologyFor.map { $0.map(\.description).joined(separator: ", ") }))
    }
    let test = FactTest(
      key: .item(.on), argument: .scopes([Scope(list: list, code: entry.code)]))
    let parts = [Proof(.fact(test, readings), covering.covered), condition?.proof].compactMap(
      \.self)
    return Judgement(
      truth: truth, proof: Proof(.control(entry, label: control.label), truth, parts))
  }

  /// Whether a code of an entry lies in what a control or eligibility covers.
  private func coverage(
    _ coverage: ParagraphCoverage, of code: ControlCode, item: Item
  ) -> Truth {
    var truth = Truth.true
    if !coverage.include.isEmpty { truth = Self.isIn(code, coverage.include) }
    truth = truth && !Self.isIn(code, coverage.exclude)
    guard !coverage.forItems.isEmpty || !coverage.notForItems.isEmpty else { return truth }
    guard let purposes = item.technologyFor else { return truth && .unknown }
    let served = purposes.map(\.code)
    if !coverage.forItems.isEmpty {
      truth = truth && served.reduce(.false) { $0 || Self.isIn($1, coverage.forItems) }
    }
    return truth && !served.reduce(.false) { $0 || Self.isIn($1, coverage.notForItems) }
  }

  private static func isIn(_ code: ControlCode, _ scopes: [ControlCode]) -> Truth {
    scopes.reduce(.false) { $0 || FactSource.isInside(code, $1) }
  }

  // MARK: What a leaf reads where it stands

  mutating func readInPlace(
    _ leaf: ConditionProgram.Leaf, _ test: FactTest, _ log: inout FactLog
  ) -> Truth {
    switch leaf {
    case .deemed: return test.argument.matches(Truth(destination.isDeemed))
    case .releasePlace:
      log.read(destinationPath, destination.place?.text)
      let isThere = isPlaceOfRelease(destination.place)
      observe(.isPlaceOfRelease(destination.ordinal), Int64(isThere.rawValue))
      return isThere == .unknown ? .unknown : test.argument.matches(isThere)
    case .control(let fact): return control(fact, test, &log)
    case .eligible: return eligibility(test.argument.rules, &log)
    case .reasons: return reasons(test, &log)
    case .held: return held(test.argument.rules, atSite: false, &log)
    case .heldAtSite: return held(test.argument.rules, atSite: true, &log)
    case .row, .either, .confirmation: return .unknown
    }
  }

  private mutating func control(_ fact: ControlFact, _ test: FactTest, _ log: inout FactLog)
    -> Truth
  {
    guard let control = covering?.control else { return .unknown }
    func word(_ word: String?) -> Truth {
      log.read("control", word)
      return Truth(word.map(test.argument.words.contains) ?? false)
    }
    switch fact {
    case .reason: return word(control.reason)
    case .column: return word(control.column)
    case .rule: return word(control.rule)
    case .destinationMarked:
      guard let column = control.column else { return .false }
      log.read(destinationPath, destination.place?.text)
      guard let id = test.argument.chart, let chart = law.book.charts[id] else { return .unknown }
      let marked = marks(id, column, destination.place)
      observe(.isMarked(id, column: column, place: destination.ordinal), Int64(marked.rawValue))
      guard destination.place != nil else { return .unknown }
      log.read("chart column", column)
      return log.force(of: chart.provision) && marked
    }
  }

  private mutating func eligibility(_ rules: [RuleID], _ log: inout FactLog) -> Truth {
    guard let item, !isReadingEligibility else { return .unknown }
    isReadingEligibility = true
    defer { isReadingEligibility = false }
    var truth = Truth.false
    for list in Set(rules.compactMap(\.regime)).sorted().flatMap(law.book.lists(of:)) {
      if isObserving { observed.add(.codes(list), codesNumber(on: list)) }
      let standing = source.classification(of: item, on: list, &log)
      log.read(
        "items[\(exposure.item)].classifications.\(list)", standing.stated,
        derivation: standing.derivation)
      switch standing {
      case .notListed, .basket: break
      case .unknown: truth = truth || .unknown
      case .listed(let codes, _):
        for code in codes {
          truth = truth || eligibility(of: EntryID(list: list, code: code), item, rules, &log)
        }
      }
    }
    return truth
  }

  /// An entry is eligible where a record of its lineage says so and none that covers it says
  /// otherwise; where all records refuse, what they do not cover is eligible; without any record
  /// it is unknown.
  private mutating func eligibility(
    of id: EntryID, _ item: Item, _ rules: [RuleID], _ log: inout FactLog
  ) -> Truth {
    var granted: Truth?
    var refused = Truth.false
    var isAnyEligible = false
    for entry in law.book.lineage(of: id) {
      let force = log.force(of: entry.provision)
      for (position, record) in entry.eligibilities.enumerated()
      where force != .false && rules.contains(record.authorisation) {
        var covered = force && coverage(record.coverage, of: id.code, item: item)
        if let condition = law.entries[entry.id]?.eligibilities[position] {
          covered = covered && truth(of: condition)
        }
        if record.eligible, let limit = record.limit {
          log.read("\(actPath).value", transferValue.map { "\($0.amount) \($0.currency)" })
          let isWithin = isValue(within: limit)
          observe(.isWithin(limit), Int64(isWithin.rawValue))
          covered = covered && isWithin
        }
        if record.eligible {
          isAnyEligible = true
          granted = (granted ?? .false) || covered
        } else {
          refused = refused || covered
          granted = granted ?? .false
        }
      }
    }
    guard let granted else { return .unknown }
    return (isAnyEligible ? granted : .true) && !refused
  }

  func isValue(within limit: MoneyTest) -> Truth {
    var log = FactLog(day: day)
    return source.value(transferValue, at: "", within: limit, &log)
  }

  private var transferValue: Money? {
    if case .transfer(let id) = exposure.subject { source.index.transfers[id]?.value } else { nil }
  }

  private var actPath: String {
    switch exposure.subject {
    case .transfer(let id): "transfers[\(id)]"
    case .staff(let id): "staff[\(id)].access[\(exposure.item)]"
    }
  }

  private func reasons(_ test: FactTest, _ log: inout FactLog) -> Truth {
    guard let hits else { return .unknown }
    let words = test.argument.words
    func rests(_ hit: Hit) -> Truth {
      guard let reason = hit.reason else { return hit.truth == .true ? .false : .unknown }
      return Truth(words.contains(reason) || hit.control.map { words.contains($0.reason) } ?? false)
    }
    log.read(
      "requirements that apply",
      hits.filter { $0.truth == .true }.compactMap(\.reason).joined(separator: ", "))
    return test.key == .item(.reasonsOnly)
      ? hits.reduce(.true) { $0 && (!$1.truth || rests($1)) }
      : hits.reduce(.false) { $0 || ($1.truth && rests($1)) }
  }

  private mutating func held(_ rules: [RuleID], atSite: Bool, _ log: inout FactLog) -> Truth {
    var truth = Truth.false
    var covering: [String] = []
    for held in source.index.project.authorisations where rules.contains(held.of) {
      let covers = limbs(of: held, atSite: atSite).reduce(Truth.true) { $0 && $1.truth }
      if covers != .false { covering.append(held.id) }
      truth = truth || covers
    }
    log.read("authorisations", covering.joined(separator: ", "))
    return truth
  }

  /// Where a licence must let the item go: to the destination counted, or to whoever has it at the
  /// place of release.
  func licencePlace(atSite: Bool = false) -> LicenceCover.Place {
    LicenceCover.Place(
      place: atSite ? exposure.to : destination.place, isDeemed: !atSite && destination.isDeemed,
      isAtSite: atSite)
  }

  /// What a licence held covers of the act, limb by limb.
  mutating func limbs(of held: HeldAuthorisation, atSite: Bool = false) -> [LicenceCover.Limb] {
    let place = licencePlace(atSite: atSite)
    let (limbs, number) = limbs(of: held, at: place)
    observe(
      .licence(
        held.id, place: atSite ? .destination : destination.ordinal, isAtSite: atSite), number)
    return limbs
  }

  /// The limbs with the value by which they are observed.
  mutating func limbs(
    of held: HeldAuthorisation, at place: LicenceCover.Place
  ) -> (limbs: [LicenceCover.Limb], number: Int64) {
    var log = FactLog(day: day)
    let cover = LicenceCover(source: source, held: held, exposure: exposure, parties: parties)
    let limbs = cover.limbs(to: place, &log)
    note(log.nextChange)
    return (limbs, number(of: limbs.map(\.truth.rawValue), log.nextChange))
  }
}
