import Regulation

/// Reads facts about an item, which depend on the item and the day alone.
struct ItemReader {
  let source: FactSource
  let item: Item?

  private func path(_ key: String) -> String {
    FactPath(.items, item?.id ?? "", key).description
  }

  func read(_ fact: ItemFact, _ test: FactTest.Argument, _ log: inout FactLog) -> Truth {
    guard let item else {
      log.read("items", nil)
      return .unknown
    }
    switch fact {
    case .kind: return source.word(item.kind?.rawValue, at: path("kind"), in: test, &log)
    case .status:
      let status = item.status ?? .proprietary
      if item.status == nil { log.assume(.status) }
      log.read(path("status"), status.rawValue, basis: item.status == nil ? .assumed : .stated)
      return Truth(test.words.contains(status.rawValue))
    case .nature: return source.words(item.nature, at: path("nature"), in: test, &log)
    case .on: return classification(of: item, in: test.scopes, &log)
    case .tariff: return tariff(of: item, test.words, &log)
    case .technologyFor:
      return entries(item.technologyFor, at: path("technology-for"), in: test, &log)
    case .producedWith:
      return entries(item.producedWith, at: path("produced-with"), in: test, &log)
    case .origin: return source.place(item.origin, at: path("origin"), in: test, &log)
    case .content: return content(of: item, test.content, &log)
    case .parameter: return parameter(of: item, test.measure, &log)
    case .researchApproval:
      return source.word(
        item.research?.approval?.rawValue, at: path("research.approval"), in: test, &log)
    case .researchAccredited:
      return source.flag(item.research?.accredited, at: path("research.accredited"), in: test, &log)
    case .dataKind:
      return data(of: item, &log) { data, log in
        source.word(data.kind, at: path("data.kind"), in: test, &log)
      }
    case .dataRecords:
      return data(of: item, &log) { data, log in
        log.read(path("data.records"), data.records.map { "\($0)" })
        guard let records = data.records, let bound = test.comparison else { return .unknown }
        return Truth(bound.holds(for: Rational(records)))
      }
    case .dataSubjects:
      return data(of: item, &log) { data, log in
        let stated = data.subjects.map(\.text).joined(separator: ", ")
        log.read(path("data.subjects"), data.subjects.isEmpty ? nil : stated)
        if data.subjects.isEmpty { return .unknown }
        return data.subjects.reduce(.false) { $0 || source.isPlace($1, in: test.places, &log) }
      }
    // What depends on more than the item is read where the rest is known.
    case .eligible, .reasonsOnly, .reasonsAny: return .unknown
    }
  }

  /// Reads what the project says of data about people in the item; data of nobody are none.
  ///
  /// Where it says nothing, a thing, a program, a service, what stands on a list of technology and what
  /// is published hold none; other information may.
  private func data(
    of item: Item, _ log: inout FactLog, _ read: (PersonalData, inout FactLog) -> Truth
  ) -> Truth {
    if let data = item.data {
      guard data.records != 0 else {
        log.read(path("data.records"), "0")
        return .false
      }
      return read(data, &log)
    }
    let isListed = item.classifications.values.contains {
      if case .code = $0 { true } else { false }
    }
    let mayHoldSome =
      item.status != .published && (item.kind == nil || item.kind == .technology && !isListed)
    log.read(
      path("data"), mayHoldSome ? nil : "none", basis: mayHoldSome ? .stated : .inferred)
    return mayHoldSome ? .unknown : .false
  }

  private func classification(of item: Item, in scopes: [Scope], _ log: inout FactLog) -> Truth {
    var truth = Truth.false
    var isShown = false
    for scope in scopes {
      let standing = source.classification(of: item, on: scope.list, &log)
      switch standing {
      case .notListed, .basket: break
      case .unknown: truth = truth || .unknown
      case .listed(let codes, let steps):
        for code in codes {
          let inForce = source.force(of: EntryID(list: scope.list, code: code), &log)
          // What was derived shows where the item is, not all the places where it may be.
          let inside = scope.code.map { FactSource.isInside(code, $0) } ?? .true
          truth = truth || (inForce && (steps.isEmpty ? inside : inside || .unknown))
          isShown = isShown || steps.isEmpty && (inForce && inside) == .true
        }
      }
      log.read(
        path("classifications.\(scope.list)"), standing.stated, derivation: standing.derivation)
    }
    if truth == .true && !isShown { log.noteDerived() }
    return truth
  }

  /// A heading is inside a broader one that it begins with, and may be inside a narrower one.
  private func tariff(of item: Item, _ headings: [String], _ log: inout FactLog) -> Truth {
    var truth = Truth.false
    for heading in headings {
      let parts = heading.split(separator: "/", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let nomenclature = String(parts[0])
      let wanted = parts[1].filter { $0 != "." && $0 != " " }
      let stated = item.tariff[nomenclature]
      log.read(path("classifications.\(nomenclature)"), stated)
      guard let stated else {
        // A service is no good, so no heading of goods is its own.
        truth = truth || (item.kind.map { $0 == .commodity ? .unknown : .false } ?? .unknown)
        continue
      }
      truth =
        truth || (stated.hasPrefix(wanted) ? .true : wanted.hasPrefix(stated) ? .unknown : .false)
    }
    return truth
  }

  private func entries(
    _ entries: [EntryID]?, at path: @autoclosure () -> String, in test: FactTest.Argument,
    _ log: inout FactLog
  ) -> Truth {
    // Goods are not the technology or software for anything.
    if entries == nil, item?.kind == .commodity, path().hasSuffix("technology-for") {
      return .false
    }
    if entries == nil, isWithoutMatter, path().hasSuffix("produced-with") {
      log.read(path(), "none", basis: .inferred)
      return .false
    }
    log.read(path(), entries.map { $0.map(\.description).joined(separator: ", ") })
    guard let entries else { return .unknown }
    return entries.reduce(.false) { $0 || FactSource.isInside($1, test.scopes) }
  }

  private func content(of item: Item, _ test: ContentTest?, _ log: inout FactLog) -> Truth {
    guard let test else { return .unknown }
    if item.content == nil, isWithoutMatter {
      log.read(path("content"), "none", basis: .inferred)
      return .false
    }
    log.read(
      path("content"),
      item.content.map { $0.map { "\($0.place) \($0.share) %" }.joined(separator: ", ") })
    guard let content = item.content else { return .unknown }
    var certain = Rational(0)
    var possible = Rational(0)
    var stated = Rational(0)
    for part in content {
      stated = stated + part.share
      let counts =
        source.isPlace(part.place, in: test.of, &log) && includes(part, oneOf: test.includes)
      if counts == .true { certain = certain + part.share }
      if counts != .false { possible = possible + part.share }
    }
    // Content of a place that the project does not name may fill what it leaves open.
    var isComplete = true
    for term in test.of {
      var isNamed = false
      for part in content where source.isPlace(part.place, in: [term], &log) == .true {
        isNamed = true
      }
      isComplete = isComplete && isNamed
    }
    if !isComplete && stated < Rational(100) { possible = possible + (Rational(100) - stated) }
    let (low, high) = (test.share.holds(for: certain), test.share.holds(for: possible))
    return low == high ? Truth(low) : .unknown
  }

  /// Whether nothing can be in it or made with something: a service is an act.
  private var isWithoutMatter: Bool { item?.kind == .service }

  private func includes(_ part: Item.Content, oneOf scopes: [Scope]) -> Truth {
    if scopes.isEmpty || part.share == Rational(0) { return .true }
    guard let classes = part.includes else { return .unknown }
    return classes.reduce(.false) { $0 || FactSource.isInside($1, scopes) }
  }

  private func parameter(of item: Item, _ test: MeasureTest?, _ log: inout FactLog) -> Truth {
    guard let test else { return .unknown }
    let stated = item.parameters[test.quantity]
    log.read(path("parameters.\(test.quantity)"), stated.map { "\($0.value) \($0.unit)" })
    guard let stated, stated.unit == test.unit else { return .unknown }
    return Truth(test.value.holds(for: stated.value))
  }
}
