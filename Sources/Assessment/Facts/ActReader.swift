import Regulation

/// Reads facts about an act, which depend on the act and the day alone.
struct ActReader {
  let source: FactSource
  let act: PlannedAct
  let transfer: Transfer?

  init(_ source: FactSource, _ act: PlannedAct) {
    self.source = source
    self.act = act
    transfer = act.transfer.flatMap { source.index.transfers[$0] }
  }

  /// Where a fact of the act stands; of the access of staff that states none, at the person.
  private func path(_ key: String) -> String {
    act.transfer.map { "transfers[\($0)].\(key)" } ?? "staff[\(ExposureList.anybody)].access.\(key)"
  }

  private func endUsePath(_ key: String) -> String {
    act.endUsePath.isEmpty ? path("end-use.\(key)") : "\(act.endUsePath).\(key)"
  }

  /// Where the project says from where the item comes.
  private var fromPath: String { act.transfer == nil ? path("held-at") : path("from") }

  /// Where the project says to where the item goes.
  private var toPath: String {
    guard act.transfer == nil else { return path("to") }
    return "staff[\(ExposureList.anybody)].\(act.kind == .remote ? "works-from" : "site")"
  }

  /// Where an item is kept that a person gets at is worked out, not stated.
  private var fromBasis: FactReading.Basis { act.transfer == nil ? .inferred : .stated }

  func read(_ fact: ActFact, _ test: FactTest.Argument, _ log: inout FactLog) -> Truth {
    switch fact {
    case .mode: return mode(test, &log)
    case .crossesBorder:
      log.read(fromPath, act.from?.text, basis: fromBasis)
      log.read(toPath, act.to?.text)
      if act.isRemoteUse == .unknown { log.read(path("mode"), nil) }
      return test.matches(act.crossesBorder)
    case .remoteUse:
      log.read(path("mode"), act.mode?.rawValue)
      return test.matches(act.isRemoteUse)
    case .touches: return touches(test, &log)
    case .activityKind:
      return transferWord(transfer?.activity?.kind, "activity.kind", test, &log)
    case .activityLevel:
      return transferWord(transfer?.activity?.level, "activity.level", test, &log)
    case .from: return source.place(act.from, at: fromPath, in: test, basis: fromBasis, &log)
    case .to: return source.place(act.to, at: toPath, in: test, &log)
    case .via: return via(test, &log)
    case .placeOfUse:
      if let stated = transfer?.placeOfUse {
        return source.place(stated, at: path("place-of-use"), in: test, &log)
      }
      if transfer != nil { log.assume(.route) }
      return source.place(
        act.to, at: path("place-of-use"), in: test, basis: transfer == nil ? .inferred : .assumed,
        &log)
    case .value: return value(test.money, &log)
    case .hosted:
      guard transfer != nil else { return test.matches(.false) }
      return source.flag(
        transfer?.hosted, assuming: .encryption, at: path("hosted"), in: test, &log)
    case .returns:
      guard let transfer else { return test.matches(.false) }
      log.read(path("return-by"), transfer.returnBy?.description)
      return test.matches(transfer.returnBy == nil ? .unknown : .true)
    case .contract:
      guard let transfer else { return .false }
      log.read(path("contract-date"), transfer.contractDate?.description)
      guard let day = transfer.contractDate, let bound = test.day else { return .unknown }
      return Truth(bound.holds(for: day))
    case .encrypted:
      return source.flag(
        transfer?.encryptedEndToEnd, assuming: .encryption, at: path("encrypted-end-to-end"),
        in: test, &log)
    case .endUsePurpose: return purpose(test, &log)
    case .endUseWMD:
      return source.flag(
        act.endUse?.wmd, assuming: .endUse, at: endUsePath("wmd"), in: test, &log)
    case .endUseMilitary:
      return source.flag(
        act.endUse?.military, assuming: .endUse, at: endUsePath("military"), in: test, &log)
    case .endUseKnowledge:
      let stated = act.endUse?.knowledge
      if stated == nil { log.assume(.endUse) }
      let knowledge = stated ?? EndUse.Knowledge.none
      log.read(
        endUsePath("knowledge"), knowledge.rawValue, basis: stated == nil ? .assumed : .stated)
      return Truth(test.words.contains(knowledge.rawValue))
    // What depends on how a regime counts the destination is read where that is known.
    case .deemed, .destination, .destinationIsReleasePlace: return .unknown
    }
  }

  /// Nobody gets at an item by brokering it or by sending it through, nor by assistance unless the
  /// project says so: whoever works with an item assists nobody by that.
  private func mode(_ test: FactTest.Argument, _ log: inout FactLog) -> Truth {
    let deals: Set = [
      Mode.brokering.rawValue, Mode.transit.rawValue, Mode.technicalAssistance.rawValue,
    ]
    if transfer == nil, act.mode == nil, deals.isSuperset(of: test.words) {
      log.read(path("mode"), "access", basis: .inferred)
      return .false
    }
    return source.word(act.mode?.rawValue, at: path("mode"), in: test, &log)
  }

  /// A word about a transfer; the access of staff is no transfer, so it has none.
  private func transferWord(
    _ word: String?, _ key: String, _ test: FactTest.Argument, _ log: inout FactLog
  ) -> Truth {
    guard transfer != nil else { return .false }
    return source.word(word, at: path(key), in: test, &log)
  }

  /// The access of staff has a purpose where the project states one.
  private func purpose(_ test: FactTest.Argument, _ log: inout FactLog) -> Truth {
    if transfer == nil && act.endUse == nil { return .false }
    return source.word(act.endUse?.purpose, at: endUsePath("purpose"), in: test, &log)
  }

  /// A route left out is taken to be direct.
  private func via(_ test: FactTest.Argument, _ log: inout FactLog) -> Truth {
    guard let transfer else { return .false }
    let isSilent = transfer.via.isEmpty
    if isSilent { log.assume(.route) }
    log.read(
      path("via"), transfer.via.map(\.text).joined(separator: ", "),
      basis: isSilent ? .assumed : .stated)
    return transfer.via.reduce(.false) { $0 || source.isPlace($1, in: test.places, &log) }
  }

  private func touches(_ test: FactTest.Argument, _ log: inout FactLog) -> Truth {
    log.read(fromPath, act.from?.text, basis: fromBasis)
    log.read(toPath, act.to?.text)
    var truth = Truth.false
    let places =
      [act.from, act.to, transfer?.placeOfUse].compactMap(\.self) + (transfer?.via ?? [])
    for place in places { truth = truth || source.isPlace(place, in: test.places, &log) }
    if act.from == nil || act.to == nil { truth = truth || .unknown }
    if let transfer, truth == .false, transfer.via.isEmpty || transfer.placeOfUse == nil {
      log.assume(.route)
    }
    return truth
  }

  /// The consignment's value against a bound; unknown in another currency.
  private func value(_ test: MoneyTest?, _ log: inout FactLog) -> Truth {
    guard let test else { return .unknown }
    return source.value(transfer?.value, at: path("value"), within: test, &log)
  }
}

extension FactSource {
  /// An amount against a bound; unknown in another currency.
  func value(
    _ value: Money?, at path: @autoclosure () -> String, within test: MoneyTest,
    _ log: inout FactLog
  ) -> Truth {
    log.read(path(), value.map { "\($0.amount) \($0.currency)" })
    guard let value, value.currency == test.currency else { return .unknown }
    return Truth(test.value.holds(for: value.amount))
  }
}
