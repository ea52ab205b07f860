import Crosswalk
import Regulation

extension Evaluator {
  /// What the item's place on the lists comes to for a regime, on every day of the window.
  ///
  /// Entries whose controls and sources say the same are the same in law.
  func appendItemSignature(_ readings: RegimeReadings, to bytes: inout [UInt8]) {
    for list in readings.controlLists.sorted() {
      forEachSegment { _ in
        for covering in self.coverings(on: list) {
          bytes.append(covering.covered.rawValue << 2 | covering.force.rawValue)
          bytes.append(contentsOf: signature(of: covering).utf8)
        }
        bytes.append(0xFF)
      }
    }
    for list in readings.eligibilityLists.sorted() {
      forEachSegment { _ in bytes.append(contentsOf: (standing(on: list).stated ?? "?").utf8) }
      let purposes = item?.technologyFor.map { $0.map(\.description).joined(separator: ",") }
      bytes.append(contentsOf: " for \(purposes ?? "?")".utf8)
    }
    for list in readings.lists.sorted() {
      forEachSegment { _ in
        for step in standing(on: list).derivation {
          bytes.append(contentsOf: step.correspondence.recordID.name.utf8)
        }
        bytes.append(0xFF)
      }
    }
  }

  private func signature(of covering: Covering) -> String {
    guard let control = covering.control, let entry = covering.entry.flatMap({ law.entries[$0] })
    else { return "?" }
    let provision = law.provisions[Int(entry.provision)]
    let sources = provision.citations.map { "\($0.instrument) \($0.at ?? "")" }
    let condition = condition(of: covering) ?? -1
    let asksPurpose =
      item?.technologyFor == nil
      && !(control.coverage.forItems.isEmpty && control.coverage.notForItems.isEmpty)
    return """
      \(control.reason)|\(control.column ?? "")|\(control.rule ?? "")|\(condition)|\(asksPurpose)|\
      \(provision.confidence)|\(provision.checked?.description ?? "")|\(sources.joined(separator: ";"))
      """
  }

  /// The places of a person that the regime's tests may count, on every day of the window.
  func appendPlaces(
    of person: StaffMember, _ regime: CompiledRegime, to bytes: inout [UInt8]
  ) {
    for counts in Set(regime.personTests.map(\.test.counts)).sorted(by: {
      $0.rawValue < $1.rawValue
    }) {
      forEachSegment { _ in
        bytes.append(contentsOf: self.placesCounted(of: person, by: counts).utf8)
        bytes.append(0xFF)
      }
    }
  }

  private func placesCounted(of person: StaffMember, by counts: PersonTest.Counts) -> String {
    func counted(_ counts: PersonTest.Counts) -> String {
      var count = PersonCount(truth: .true)
      place(person, by: counts, &count)
      return count.destinations.map { $0?.text ?? "?" }.joined(separator: ",")
    }
    switch counts {
    case .releasePlace: return ""
    case .home:
      // The latest citizenship counts for one who lives where the item is released.
      return "\(person.resides?.country?.text ?? "?") \(latestCitizenships(of: person))"
    case .latest, .each, .everHeld: return counted(counts)
    }
  }

  private func latestCitizenships(of person: StaffMember) -> String {
    var alone = person
    alone.permanentResidence = []
    var count = PersonCount(truth: .true)
    place(alone, by: .latest, &count)
    return count.destinations.map { $0?.text ?? "?" }.joined(separator: ",")
  }

  /// Goes through the days of the window on which what is read may change.
  private func forEachSegment(_ body: (CivilDate) -> Void) {
    let end = source.index.project.end
    var day: CivilDate? = source.index.project.start
    while let first = day, first <= end {
      turn(to: exposure, on: first)
      body(first)
      day = nextChange
    }
  }
}
