import Regulation

/// The answers of every regime for every exposure, segment by segment, in the order of the project
/// and of the catalog.
///
/// What is kept is one number for each exposure and regime: memory follows distinct legal
/// situations.
package struct Determinations: Sendable, Sequence {
  let law: CompiledLaw
  let exposures: [Exposure]
  /// The number of a timeline for each exposure and regime, regimes together.
  let answers: [Int32]
  let timelines: [Timeline]
  let resolutions: [Resolution]
  let window: Period
  let explainer: Explainer

  /// How many there are.
  package var count: Int { reduce(0) { count, _ in count + 1 } }

  package func makeIterator() -> Iterator { Iterator(self) { _, _ in true } }

  /// Those of exposures and regimes whose timeline may be of concern.
  func filter(
    timelines wanted: @escaping (Exposure, Int32) -> Bool
  ) -> IteratorSequence<Iterator> {
    IteratorSequence(Iterator(self, wanted))
  }

  /// The regimes that reach some act.
  var reachingRegimes: Set<RegimeID> {
    let regimes = law.regimes.count
    return Set(
      answers.indices.filter { !timelines[Int(answers[$0])].isOutOfReach }
        .map { law.regimes[$0 % regimes].regime.id })
  }

  package struct Iterator: IteratorProtocol {
    private let all: Determinations
    private let wanted: (Exposure, Int32) -> Bool
    private var position = 0
    private var segment = 0

    init(_ all: Determinations, _ wanted: @escaping (Exposure, Int32) -> Bool) {
      self.all = all
      self.wanted = wanted
    }

    package mutating func next() -> Determination? {
      let regimes = all.law.regimes.count
      while position < all.answers.count {
        let exposure = all.exposures[position / regimes]
        let answer = all.answers[position]
        let timeline = all.timelines[Int(answer)]
        if segment == 0 && !wanted(exposure, answer) {
          position += 1
          continue
        }
        if segment < timeline.segments.count {
          let number = position % regimes
          defer { segment += 1 }
          if let found = all.determination(exposure, number, timeline, segment) { return found }
          continue
        }
        position += 1
        segment = 0
      }
      return nil
    }
  }

  private func determination(
    _ exposure: Exposure, _ regime: Int, _ timeline: Timeline, _ segment: Int
  ) -> Determination? {
    let first =
      segment == 0
      ? window.from : timeline.segments[segment - 1].until.advanced(days: 1)
    let until = timeline.segments[segment].until
    guard let period = exposure.period.clipped(to: Period(from: first, until: until)) else {
      return nil
    }
    return Determination(
      exposure: exposure, regime: law.regimes[regime].regime.id, period: period, position: regime,
      resolution: resolutions[Int(timeline.segments[segment].resolution)], explainer: explainer)
  }
}
