package import Regulation

/// What a jurisdiction's law comes to for the whole project.
package struct JurisdictionVerdict: Sendable, Hashable {
  package enum Reason: Sendable, Hashable {
    /// A regime's answer that is as grave as the verdict.
    case answer(RegimeID, Outcome)
    /// Law that is not held, by subject.
    case notHeld(subject: String)
    /// Law that is not held and bears on an act, or not, as an open question turns out.
    case mayNotBeHeld(subject: String)
    /// No law of the place is held at all.
    case noLaw(PlaceCode)
  }

  /// Nil where the catalog has no jurisdiction for the place.
  package let jurisdiction: JurisdictionID?
  /// The place for which there is no jurisdiction.
  package let place: PlaceCode?
  package let verdict: Verdict
  package let because: [Reason]

  /// How a reader and a case name it: the jurisdiction, or the place in small letters.
  package var name: String { jurisdiction?.text ?? place?.text.lowercased() ?? "" }
}

extension JurisdictionVerdict {
  /// The graver of two verdicts, the first where both are as grave.
  fileprivate static func graver(_ first: Self, _ second: Self) -> Self {
    second.verdict > first.verdict ? second : first
  }
}

/// Sums up the answers by jurisdiction, with a row for every place touched whose law is not held.
struct Verdicts {
  let book: Rulebook
  let index: ProjectIndex
  let determinations: Determinations

  var all: [JurisdictionVerdict] {
    let places = touchedPlaces
    let reached = outcomesByRegime
    var rows: [JurisdictionVerdict] = []
    var covered: Set<PlaceCode> = []
    for jurisdiction in book.catalog.jurisdictions {
      let regimes = book.catalog.regimes.filter { $0.jurisdiction == jurisdiction.id }
      let touched = places.filter { place in
        book.sets.contains(place, in: jurisdiction.territory, on: index.project.asOf).truth
          != .false
      }
      if !regimes.isEmpty { covered.formUnion(touched) }
      let answers = regimes.flatMap { regime in
        (reached[regime.id] ?? [:]).map { (regime.id, $0.key, $0.value) }
      }
      let speaking = answers.filter { $0.1 != .outOfReach }
      if regimes.isEmpty && !touched.isEmpty {
        // A member's own measures are not held, whatever the union's law answers.
        rows.append(
          JurisdictionVerdict(
            jurisdiction: jurisdiction.id, place: nil, verdict: .notAssessed,
            because: touched.map { .noLaw($0) }))
        covered.formUnion(touched)
        continue
      }
      guard !speaking.isEmpty || !touched.isEmpty && !regimes.isEmpty else { continue }
      let own = row(of: jurisdiction.id, speaking)
      let union = row(
        of: jurisdiction.id,
        outcomesOfUnions(over: jurisdiction).flatMap { regime, outcomes in
          outcomes.map { (regime, $0.key, $0.value) }
        })
      rows.append(own.verdict == .go || union.verdict == .stop ? .graver(own, union) : own)
    }
    return rows
      + places.filter { !covered.contains($0) }.map { place in
        JurisdictionVerdict(
          jurisdiction: nil, place: place, verdict: .notAssessed, because: [.noLaw(place)])
      }
  }

  private func row(
    of jurisdiction: JurisdictionID, _ answers: [(RegimeID, Outcome, Subjects)]
  ) -> JurisdictionVerdict {
    let verdict = answers.map(\.1.verdict).max() ?? .go
    let grave = answers.filter { $0.1.verdict == verdict && verdict != .go }
    let reasons = grave.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.flatMap {
      regime, outcome, subjects -> [JurisdictionVerdict.Reason] in
      [.answer(regime, outcome)] + subjects.certain.sorted().map { .notHeld(subject: $0) }
        + subjects.open.subtracting(subjects.certain).sorted().map { .mayNotBeHeld(subject: $0) }
    }
    return JurisdictionVerdict(
      jurisdiction: jurisdiction, place: nil, verdict: verdict, because: reasons)
  }

  /// Subjects that are not held: those that bear on an act, and those that may.
  private struct Subjects {
    var certain: Set<String> = []
    var open: Set<String> = []
  }

  /// The outcomes of each regime, with the subjects that are not held.
  private var outcomesByRegime: [RegimeID: [Outcome: Subjects]] {
    outcomes(of: determinations.decided)
  }

  /// What the law of unions answers for acts that touch a member: there it is law like the member's
  /// own.
  private func outcomesOfUnions(over member: Jurisdiction) -> [RegimeID: [Outcome: Subjects]] {
    let regimes = determinations.law.regimes.indices.filter {
      member.memberOf.contains(determinations.law.regimes[$0].regime.jurisdiction)
    }
    guard !regimes.isEmpty else { return [:] }
    var known: [PlaceCode: Bool] = [:]
    func isIn(_ place: PlaceCode) -> Bool {
      if let known = known[place] { return known }
      let membership = book.sets.contains(place, in: member.territory, on: index.project.asOf)
      known[place] = membership.truth != .false
      return membership.truth != .false
    }
    return outcomes(
      of: determinations.decided(in: regimes) { exposure in
        let parties = [exposure.exporter, exposure.sender, exposure.consignee, exposure.host]
        let seats = parties.compactMap { $0.flatMap { index.organisations[$0]?.country } }
        return (seats + [exposure.from, exposure.to].compactMap(\.self)).contains(where: isIn)
      })
  }

  private func outcomes(
    of decided: [(regime: Int, resolution: Resolution)]
  ) -> [RegimeID: [Outcome: Subjects]] {
    var found: [RegimeID: [Outcome: Subjects]] = [:]
    for (number, resolution) in decided {
      let regime = determinations.law.regimes[number].regime.id
      var subjects = found[regime]?[resolution.outcome] ?? Subjects()
      if resolution.isCoverageOpen {
        subjects.open.formUnion(resolution.coverage)
      } else {
        subjects.certain.formUnion(resolution.coverage)
      }
      found[regime, default: [:]][resolution.outcome] = subjects
    }
    return found
  }

  /// Where acts start, end or pass, and where parties to them and employers are established.
  private var touchedPlaces: [PlaceCode] {
    var places: Set<PlaceCode> = []
    for exposure in determinations.exposures {
      places.formUnion([exposure.from, exposure.to].compactMap(\.self))
    }
    for transfer in index.project.transfers {
      places.formUnion(transfer.via + [transfer.placeOfUse].compactMap(\.self))
    }
    places.formUnion(
      index.project.organisations.filter { acting.contains($0.id) }.compactMap(\.country))
    places.formUnion(index.project.sites.compactMap(\.country))
    return places.sorted()
  }

  /// Organisations with a part in some act; those that only own or fund another have none.
  private var acting: Set<String> {
    var acting = Set(
      index.project.staff.compactMap(\.employer) + index.project.sites.compactMap(\.organisation))
    for exposure in determinations.exposures {
      acting.formUnion(
        [exposure.exporter, exposure.sender, exposure.consignee, exposure.host]
          .compactMap(\.self))
    }
    for transfer in index.project.transfers {
      acting.formUnion(transfer.intermediaries + [transfer.endUser].compactMap(\.self))
    }
    return acting
  }
}

extension Outcome {
  /// What it makes of the verdict on a jurisdiction.
  fileprivate var verdict: Verdict {
    switch self {
    case .prohibited: .stop
    case .licenceRequired, .undetermined, .notificationRequired: .conditional
    case .notAssessed: .notAssessed
    case .authorised, .notRequired, .outOfReach: .go
    }
  }
}
