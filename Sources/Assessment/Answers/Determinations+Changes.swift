package import Regulation

extension Determinations {
  /// Every answer that another outcome follows in the window, with the one that does.
  package var changes: [(before: Determination, after: Determination)] {
    let isChanging = timelines.map { timeline in
      let outcomes = timeline.segments.map { resolutions[Int($0.resolution)].outcome }
      return zip(outcomes, outcomes.dropFirst()).contains { $0 != $1 }
    }
    let answers = filter { _, timeline in isChanging[Int(timeline)] }
    return zip(answers, answers.dropFirst()).filter { before, after in
      before.position == after.position && before.exposure == after.exposure
        && before.outcome != after.outcome
    }
  }
}

extension Determinations {
  /// The rules on which some answer rests: those that decide, relieve or stand in for a relief.
  package var decidedRules: Set<RuleID> {
    Set(
      decided.flatMap { decided in
        [decided.resolution.rule].compactMap(\.self) + decided.resolution.authorisations
      })
  }

  /// The regimes of which answers lie past the day up to which sources were read, with the earliest
  /// such day, in the order of the law.
  package var staleRegimes: [(regime: RegimeID, read: CivilDate)] {
    var read: [Int: CivilDate] = [:]
    for decided in decided where decided.resolution.outcome != .outOfReach {
      guard let stale = decided.resolution.stale else { continue }
      read[decided.regime] = [read[decided.regime], stale].compactMap(\.self).min()
    }
    return read.sorted { $0.key < $1.key }.map { (law.regimes[$0.key].regime.id, $0.value) }
  }
}
