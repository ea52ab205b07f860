import Regulation

/// Numbers for parts of exposures that are equal in law to each regime.
///
/// A part's signature is what it answers to all that the regime reads of it, over the whole window;
/// parts of equal signature have one number.
struct SituationClasses {
  private var numbers: [[[UInt8]: Int32]]
  /// The class of each row of each axis for each regime; -1 where it is not worked out yet.
  private var classes: [Axis: [[Int32]]] = [:]
  private var holdings: [[[UInt8]: Int32]]

  init(_ law: CompiledLaw, _ list: ExposureList, regimes: Int) {
    numbers = Array(repeating: [:], count: regimes * Axis.allCases.count)
    holdings = Array(repeating: [:], count: regimes)
    let rows: [Axis: Int] = [
      .act: list.acts.values.count, .parties: list.parties.values.count,
      .person: list.recipients.values.count,
    ]
    for (axis, count) in rows {
      classes[axis] = Array(repeating: Array(repeating: -1, count: count), count: regimes)
    }
    let items = (list.exposures.map(\.rows.item).max() ?? -1) + 1
    classes[.item] = Array(repeating: Array(repeating: -1, count: Int(items)), count: regimes)
  }

  mutating func act(
    of exposure: Exposure, _ regime: Int, _ evaluator: Evaluator
  ) -> Int32 {
    number(.act, exposure.rows.act, regime, evaluator) { bytes in
      let act = evaluator.list.acts.values[Int(exposure.rows.act)]
      bytes.append(act.crossesBorder.rawValue)
      // Limits of value and quantity are read of the transfer itself.
      if let transfer = act.transfer { bytes.append(contentsOf: transfer.utf8) }
    }
  }

  mutating func parties(
    of exposure: Exposure, _ regime: Int, _ evaluator: Evaluator
  ) -> Int32 {
    number(.parties, exposure.rows.parties, regime, evaluator) { _ in }
  }

  mutating func item(
    of exposure: Exposure, _ regime: Int, _ evaluator: Evaluator
  ) -> Int32 {
    guard exposure.rows.item >= 0 else { return -1 }
    return number(.item, exposure.rows.item, regime, evaluator) { bytes in
      evaluator.turn(to: exposure, on: evaluator.source.index.project.start)
      evaluator.appendItemSignature(evaluator.law.readings[regime], to: &bytes)
    }
  }

  mutating func person(
    of exposure: Exposure, _ regime: Int, _ evaluator: Evaluator
  ) -> Int32 {
    number(.person, exposure.rows.person, regime, evaluator) { bytes in
      guard !evaluator.law.regimes[regime].personTests.isEmpty,
        let person = exposure.person.flatMap({ evaluator.source.index.staff[$0] })
      else { return }
      evaluator.turn(to: exposure, on: evaluator.source.index.project.start)
      evaluator.appendPlaces(of: person, evaluator.law.regimes[regime], to: &bytes)
    }
  }

  /// What licences, duties met and scoped answers may say of the exposure.
  mutating func holdings(
    of exposure: Exposure, _ regime: Int
  ) -> Int32 {
    // Licences and answers name records, so what names the exposure's own is what counts.
    var bytes = Array(exposure.item.utf8)
    bytes.append(contentsOf: "\(exposure.subject.id) \(exposure.host ?? "")".utf8)
    bytes.append(contentsOf: "\(exposure.rows.parties)".utf8)
    let number = holdings[regime][bytes] ?? Int32(holdings[regime].count + 1)
    holdings[regime][bytes] = number
    return number
  }

  private mutating func number(
    _ axis: Axis, _ row: Int32, _ regime: Int, _ evaluator: Evaluator,
    _ more: (inout [UInt8]) -> Void
  ) -> Int32 {
    if let known = classes[axis]?[regime][Int(row)], known >= 0 { return known }
    var bytes: [UInt8] = []
    for slot in evaluator.law.readings[regime].slots[axis.rawValue] {
      evaluator.appendSignature(axis, row, slot, to: &bytes)
    }
    more(&bytes)
    let table = regime * Axis.allCases.count + axis.rawValue
    let number = numbers[table][bytes] ?? Int32(numbers[table].count)
    numbers[table][bytes] = number
    classes[axis]?[regime][Int(row)] = number
    return number
  }
}
