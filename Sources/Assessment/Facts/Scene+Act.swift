import Regulation

extension Scene {
  func readAct(_ test: FactTest, _ clock: inout Clock) -> Finding {
    switch test.key {
    case .mode: return readWord(exposure.mode?.rawValue, at: modePath, in: test)
    case .deemed: return (test.argument.matches(Truth(destination.deemed)), [])
    case .crossesBorder:
      return (
        test.argument.matches(exposure.crossesBorder),
        [FactReading(fromPath, exposure.from?.text), FactReading(toPath, exposure.to?.text)]
      )
    case .activityKind: return readTransferWord(transfer?.activity?.kind, "activity.kind", test)
    case .activityLevel: return readTransferWord(transfer?.activity?.level, "activity.level", test)
    case .from: return readPlace(exposure.from, at: fromPath, test, &clock)
    case .to: return readPlace(exposure.to, at: toPath, test, &clock)
    case .via: return readVia(test, &clock)
    case .destination:
      return (isPlace(destination.place, in: test.argument.places, &clock), [destinationReading])
    case .destinationIsReleasePlace:
      guard let place = destination.place, let to = exposure.to else {
        return (.unknown, [destinationReading])
      }
      return (test.argument.matches(Truth(place == to)), [destinationReading])
    case .value:
      guard let money = test.argument.money else { return (.unknown, []) }
      return readValue(money)
    case .encrypted:
      return readAssumedFlag(transfer?.encryptedEndToEnd, "encrypted-end-to-end", test)
    case .endUsePurpose:
      return readTransferWord(transfer?.endUse?.purpose, "end-use.purpose", test)
    case .endUseWMD: return readAssumedFlag(transfer?.endUse?.wmd, "end-use.wmd", test)
    case .endUseMilitary:
      return readAssumedFlag(transfer?.endUse?.military, "end-use.military", test)
    case .endUseKnowledge:
      let knowledge = transfer?.endUse?.knowledge ?? EndUse.Knowledge.none
      return (
        Truth(test.argument.words.contains(knowledge.rawValue)),
        [
          FactReading(
            transferPath("end-use.knowledge"), knowledge.rawValue,
            assumed: transfer?.endUse?.knowledge == nil)
        ]
      )
    default: return (.unknown, [])
    }
  }

  /// A word about a transfer; the access of staff is no transfer, so it has none.
  private func readTransferWord(_ word: String?, _ key: String, _ test: FactTest) -> Finding {
    guard transfer != nil else { return (.false, []) }
    return readWord(word, at: transferPath(key), in: test)
  }

  private var modePath: String {
    switch exposure.subject {
    case .transfer: transferPath("mode")
    case .staff: personPath("access[\(exposure.item)].mode")
    }
  }

  /// Where the project says from where the item comes.
  var fromPath: String {
    switch exposure.subject {
    case .transfer: transferPath("from")
    case .staff: itemPath("held-at")
    }
  }

  /// Where the project says to where the item goes.
  var toPath: String {
    switch exposure.subject {
    case .transfer: transferPath("to")
    case .staff: personPath(exposure.kind == .remote ? "works-from" : "site")
    }
  }

  /// The destination as the regime counts it, with the fact it comes from.
  var destinationReading: FactReading {
    FactReading(
      destination.deemed ? personPath("citizenships or residence") : toPath,
      destination.place?.text)
  }

  /// One place that the project states.
  func readPlace(
    _ place: PlaceCode?, at path: String, _ test: FactTest, _ clock: inout Clock
  ) -> Finding {
    (isPlace(place, in: test.argument.places, &clock), [FactReading(path, place?.text)])
  }

  private func readVia(_ test: FactTest, _ clock: inout Clock) -> Finding {
    var truth = Truth.false
    for place in transfer?.via ?? [] {
      truth = truth || isPlace(place, in: test.argument.places, &clock)
    }
    let value = (transfer?.via ?? []).map(\.text).joined(separator: ", ")
    return (truth, [FactReading(transferPath("via"), value)])
  }

  /// A yes-or-no fact about knowledge or protection, which is assumed to be no where left out.
  private func readAssumedFlag(_ value: Bool?, _ key: String, _ test: FactTest) -> Finding {
    (
      test.argument.matches(Truth(value ?? false)),
      [FactReading(transferPath(key), "\(value ?? false)", assumed: value == nil)]
    )
  }

  /// The consignment's value against a bound; unknown in another currency.
  func readValue(_ test: MoneyTest) -> Finding {
    let value = transfer?.value
    let reading = FactReading(
      transferPath("value"), value.map { "\($0.amount) \($0.currency)" })
    guard let value, value.currency == test.currency else { return (.unknown, [reading]) }
    return (Truth(test.value.holds(for: value.amount)), [reading])
  }
}
