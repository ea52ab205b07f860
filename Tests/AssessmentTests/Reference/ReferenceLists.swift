import Crosswalk
import Regulation

/// A control that covers the item or may.
struct ReferenceControl {
  /// What the catalog states; nil where it is open which controls apply.
  let stated: Control?
  /// Where the item is on the list; nil where that is open.
  var place: EntryID?
}

/// Where an item stands to a list.
enum ReferenceStanding {
  /// Under these codes; where they were derived it may be under others too.
  case listed([ControlCode], isDerived: Bool)
  case notListed
  case unknown
}

extension Reference {
  /// The item on a list: what the project says, else what follows from what it says of other lists.
  func standing(of item: Item, on list: ListID) -> ReferenceStanding {
    switch item.classifications[list] {
    case .code(let code): return .listed([code], isDerived: false)
    case .notListed, .basket: return .notListed
    case nil: break
    }
    let kinds = law.lists.first { $0.id == list }?.kinds ?? []
    let holdsServices = law.entries.contains {
      $0.id.list == list && ($0.kind == nil || $0.kind == .service)
    }
    // Of a list of which entries are missing and none is held, nobody knows what is on it.
    let isUnread =
      !law.entries.contains { $0.id.list == list }
      && law.lists.contains { $0.id == list && !$0.complete }
    if item.kind == .service && !holdsServices && !isUnread { return .notListed }
    if let kind = item.kind, !kinds.isEmpty, !kinds.contains(kind) { return .notListed }
    if isPrecluded(item, on: list) { return .notListed }
    let derived = item.classifications.flatMap { other, stated -> [ControlCode] in
      if case .code(let code) = stated {
        derive(EntryID(list: other, code: code), to: list)
      } else {
        []
      }
    }
    return derived.isEmpty ? .unknown : .listed(derived, isDerived: true)
  }

  /// Of two lists in an order of review an item is on one at most.
  private func isPrecluded(_ item: Item, on list: ListID) -> Bool {
    item.classifications.contains { other, stated in
      let goes = { (one: ListID, before: ListID) in
        law.lists.contains { $0.id == one && $0.precludes.contains(before) }
      }
      guard goes(other, list) || goes(list, other) else { return false }
      return switch stated {
      case .notListed: false
      case .basket: true
      case .code(let code): force(of: EntryID(list: other, code: code)) == .true
      }
    }
  }

  /// The entries of the list that contain the entry, after as few correspondences in effect that say
  /// "inside" as lead to any, and at most four.
  private func derive(_ entry: EntryID, to list: ListID) -> [ControlCode] {
    var reached: Set<EntryID> = [entry]
    var last = reached
    for _ in 1...4 {
      var next: Set<EntryID> = []
      for relation in law.correspondences where force(of: relation.provision) == .true {
        let (from, to) = (relation.from, relation.to)
        let isInside: (EntryID) -> Bool = { start in
          last.contains { $0.list == start.list && $0.code.ancestors.contains(start.code) }
        }
        if [.equal, .narrower].contains(relation.relation), isInside(from) { next.insert(to) }
        if [.equal, .broader].contains(relation.relation), isInside(to) { next.insert(from) }
      }
      let found = next.subtracting(reached).filter { $0.list == list }
      if !found.isEmpty { return found.map(\.code) }
      last = next.subtracting(reached)
      reached.formUnion(next)
    }
    return []
  }

  /// The entries that the catalog holds at the code and above it.
  private func entries(at id: EntryID) -> [Entry] {
    id.code.ancestors.flatMap { code in
      law.entries.filter { $0.id == EntryID(list: id.list, code: code) }
    }
  }

  /// Whether the code is in force; one that the catalog lacks is taken at the project's word.
  func force(of id: EntryID) -> Truth { all(entries(at: id)) { force(of: $0.provision) } }

  /// Whether a code lies inside one of others; one that is broader may.
  func isInside(_ code: ControlCode, _ scopes: [ControlCode]) -> Truth {
    any(scopes) { scope in
      code.isInside(scope) ? .true : scope.isInside(code) ? .unknown : .false
    }
  }

  func isInside(_ entry: EntryID, _ scopes: [Scope]) -> Truth {
    any(scopes.filter { $0.list == entry.list }) { scope in
      scope.code.map { isInside(entry.code, [$0]) } ?? .true
    }
  }

  func isItem(_ item: Item, on scope: Scope) -> Truth {
    switch standing(of: item, on: scope.list) {
    case .notListed: .false
    case .unknown: .unknown
    case .listed(let codes, let isDerived):
      any(codes) { code in
        let isInside = scope.code.map { self.isInside(code, [$0]) } ?? .true
        return force(of: EntryID(list: scope.list, code: code))
          && (isDerived ? isInside || .unknown : isInside)
      }
    }
  }

  // MARK: Controls

  /// Every control that may cover the item; one without a statement where it is open which do.
  func controls(on list: ListID) -> [ReferenceControl] {
    let open = ReferenceControl(stated: nil)
    guard let item else { return [] }
    switch standing(of: item, on: list) {
    case .notListed: return []
    case .unknown: return [open]
    case .listed(let codes, let isDerived):
      let inForce = codes.filter { force(of: EntryID(list: list, code: $0)) != .false }
      let found = inForce.flatMap { code in
        let place = EntryID(list: list, code: code)
        let controls = entries(at: place).flatMap(\.controls)
        return controls.isEmpty
          ? [open] : controls.map { ReferenceControl(stated: $0, place: place) }
      }
      return isDerived ? [open] + found : found
    }
  }

  /// Whether the control covers the item.
  func covers(_ control: ReferenceControl) -> Truth {
    guard let stated = control.stated, let place = control.place else { return .unknown }
    return force(of: place) && isCovered(place.code, by: stated.coverage) && holds(stated.condition)
  }

  /// Whether what a record covers holds the item at the code.
  private func isCovered(_ code: ControlCode, by coverage: ParagraphCoverage) -> Truth {
    let isIncluded = coverage.include.isEmpty ? .true : isInside(code, coverage.include)
    let isNamed = isIncluded && !isInside(code, coverage.exclude)
    if coverage.forItems.isEmpty && coverage.notForItems.isEmpty { return isNamed }
    guard let served = item?.technologyFor else { return isNamed && .unknown }
    let serves = { (scopes: [ControlCode]) in any(served) { isInside($0.code, scopes) } }
    return isNamed && (coverage.forItems.isEmpty ? .true : serves(coverage.forItems))
      && !serves(coverage.notForItems)
  }

  // MARK: Eligibility

  /// Whether the lists of the authorisation's regime make the item eligible for it.
  func isEligible(for rules: [RuleID]) -> Truth {
    guard let item else { return .unknown }
    let lists = law.regimes.filter { regime in
      rules.contains { $0.regime == regime.id }
    }.flatMap(\.lists)
    return any(lists) { list in
      switch standing(of: item, on: list) {
      case .notListed: .false
      case .unknown: .unknown
      case .listed(let codes, _):
        any(codes) { isEligible(EntryID(list: list, code: $0), for: rules) }
      }
    }
  }

  /// Some record grants it and none refuses; where all refuse, what they leave out is eligible; where
  /// there is none, nobody knows.
  private func isEligible(_ id: EntryID, for rules: [RuleID]) -> Truth {
    let records = entries(at: id).flatMap { entry in
      entry.eligibilities.filter { rules.contains($0.authorisation) }.map { record in
        (record: record, force: force(of: entry.provision))
      }
    }.filter { $0.force != .false }
    let covered = records.map { record, force in
      let isWithin = record.eligible ? record.limit.map { isValue(within: $0) } : nil
      return (
        grants: record.eligible,
        truth: force && isCovered(id.code, by: record.coverage) && holds(record.condition)
          && (isWithin ?? .true)
      )
    }
    guard !covered.isEmpty else { return .unknown }
    let grants = covered.filter(\.grants)
    let isGranted = grants.isEmpty ? Truth.true : any(grants) { $0.truth }
    return isGranted && !any(covered.filter { !$0.grants }) { $0.truth }
  }

  /// The consignment's value against a bound; in another currency nobody knows.
  func isValue(within bound: MoneyTest) -> Truth {
    guard let value = act.transfer?.value, value.currency == bound.currency else { return .unknown }
    return Truth(bound.value.holds(for: value.amount))
  }
}
