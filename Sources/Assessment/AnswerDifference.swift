import Crosswalk
package import Regulation

/// An answer that two catalogs give differently for the same project.
package struct AnswerDifference: Sendable, Hashable {
  package let exposure: Exposure
  package let regime: RegimeID
  /// The outcomes over the time of the exposure, one after the other; empty where the regime was
  /// not there.
  package let before: [Segment]
  package let after: [Segment]
  /// Records that differ and on which either answer rests.
  package let causes: [RecordID]

  /// An outcome and the time for which it holds.
  package struct Segment: Sendable, Hashable {
    package let outcome: Outcome
    package let period: Period
  }

  /// The answers that differ, in the order of the project.
  package static func between(
    _ old: Assessment, under oldBook: Rulebook, _ new: Assessment, under newBook: Rulebook,
    given difference: CatalogDifference
  ) -> [AnswerDifference] {
    let (before, after) = (old.answers, new.answers)
    let regimes = Set(before.keys.map(\.regime)).union(after.keys.map(\.regime)).sorted()
    return new.exposures.flatMap { exposure in
      regimes.compactMap { regime -> AnswerDifference? in
        let key = AnswerKey(exposure: exposure, regime: regime)
        let (was, becomes) = (before[key] ?? [], after[key] ?? [])
        guard was.segments != becomes.segments else { return nil }
        let grounds = oldBook.grounds(of: was.flatMap(\.proofs))
          .union(newBook.grounds(of: becomes.flatMap(\.proofs)))
        return AnswerDifference(
          exposure: exposure, regime: regime, before: was.segments, after: becomes.segments,
          causes: grounds.intersection(difference.all).sorted())
      }
    }
  }
}

private struct AnswerKey: Hashable {
  let exposure: Exposure
  let regime: RegimeID
}

extension Assessment {
  /// The determinations for each exposure and regime, in the order of time.
  fileprivate var answers: [AnswerKey: [Determination]] {
    Dictionary(grouping: determinations) { AnswerKey(exposure: $0.exposure, regime: $0.regime) }
  }
}

extension [Determination] {
  /// The outcomes one after the other; neighbours that differ in other things are one.
  fileprivate var segments: [AnswerDifference.Segment] {
    reduce(into: []) { segments, answer in
      if let last = segments.last, last.outcome == answer.outcome {
        let period = Period(from: last.period.from, until: answer.period.until)
        segments[segments.count - 1] = .init(outcome: last.outcome, period: period)
      } else {
        segments.append(.init(outcome: answer.outcome, period: answer.period))
      }
    }
  }
}

extension Rulebook {
  /// The records that proofs rest on: the rules with the sets and charts that they ask, the
  /// entries, the person tests, the regime and the correspondences.
  fileprivate func grounds(of proofs: [Proof]) -> Set<RecordID> {
    var grounds: Set<RecordID> = []
    for proof in proofs {
      proof.forEach { node in
        switch node.claim {
        case .rule(let id), .barred(by: let id), .force(let id, _):
          grounds.insert(RecordID(.rule, id))
        case .reach(let id): grounds.insert(RecordID(.regime, id))
        case .control(let entry, _): grounds.insert(RecordID(.entry, entry))
        case .person(let test, _):
          for regime in catalog.regimes where regime.personTests.contains(where: { $0.id == test })
          {
            grounds.insert(RecordID(.regime, regime.id))
          }
        case .fact(let test, let readings):
          grounds.formUnion(test.argument.records)
          for step in readings.flatMap(\.derivation) {
            grounds.insert(step.correspondence.recordID)
          }
        case .all, .any, .not, .confirmation, .controlsUnknown, .heldAuthorisation: break
        }
      }
    }
    return grounds
  }
}

extension FactTest.Argument {
  /// The sets and charts that the argument names.
  fileprivate var records: [RecordID] {
    func sets(_ terms: [PlaceTerm]) -> [RecordID] {
      terms.compactMap { term in
        if case .set(let set) = term { RecordID(.countrySet, set) } else { nil }
      }
    }
    switch self {
    case .places(let terms): return sets(terms)
    case .content(let test): return sets(test.of)
    case .ownership(let test):
      if case .places(let terms) = test.owners { return sets(terms) }
      return []
    case .chart(let chart): return [RecordID(.chart, chart)]
    case .flag, .words, .scopes, .rules, .comparison, .money, .partyFlags: return []
    }
  }
}
