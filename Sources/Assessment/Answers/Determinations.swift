package import Regulation

/// The answers of every regime for every exposure, segment by segment, in the order of the project
/// and of the catalog.
///
/// What is kept is one number for each exposure and regime: memory follows distinct legal
/// situations. A class, because every determination refers to it.
package final class Determinations: Sendable, Sequence {
  let law: CompiledLaw
  let exposures: [Exposure]
  /// The number of a timeline for each exposure and regime, regimes together.
  let answers: [Int32]
  let timelines: [Timeline]
  let resolutions: [Resolution]
  let window: Period
  let explainer: Explainer
  /// What each regime decided, by the regime's position, each once and with no regard to for whom.
  let decided: [(regime: Int, resolution: Resolution)]
  private let numbers: [Exposure: Int32]

  init(
    law: CompiledLaw, exposures: [Exposure], answers: [Int32], timelines: [Timeline],
    resolutions: [Resolution], window: Period, explainer: Explainer
  ) {
    self.law = law
    self.exposures = exposures
    self.answers = answers
    self.timelines = timelines
    self.resolutions = resolutions
    self.window = window
    self.explainer = explainer
    decided = Self.decided(
      answers.indices, answers, exposures, timelines, resolutions, window, law.regimes.count)
    numbers = Dictionary(exposures.enumerated().map { ($1, Int32($0)) }) { first, _ in first }
  }

  /// How many there are.
  package var count: Int { reduce(0) { count, _ in count + 1 } }

  package func makeIterator() -> Iterator {
    Iterator(self, 0..<answers.count) { _, _ in true }
  }

  /// Those of exposures and regimes whose timeline may be of concern.
  func filter(timelines wanted: @escaping (Exposure, Int32) -> Bool) -> [Determination] {
    Array(IteratorSequence(Iterator(self, 0..<answers.count, wanted)))
  }

  /// Those that say something of which it may be told from what a regime decided alone.
  package func filter(outcomes isWanted: (Outcome, _ hasOpenReach: Bool) -> Bool) -> [Determination]
  {
    let wanted = resolutions.map { isWanted($0.outcome, $0.hasOpenReach) }
    let someWanted = timelines.map { $0.segments.contains { wanted[Int($0.resolution)] } }
    return filter { _, answer in someWanted[Int(answer)] }
      .filter { isWanted($0.outcome, $0.hasOpenReach) }
  }

  /// What every regime answers for one exposure.
  package func answers(for exposure: Exposure) -> [Determination] {
    guard let number = numbers[exposure].map(Int.init) else { return [] }
    let regimes = law.regimes.count
    let range = number * regimes..<(number + 1) * regimes
    return Array(IteratorSequence(Iterator(self, range) { _, _ in true }))
  }

  /// What some regimes, by their positions, decided for some exposures, each once.
  func decided(
    in regimes: [Int], for isWanted: (Exposure) -> Bool
  ) -> [(regime: Int, resolution: Resolution)] {
    let count = law.regimes.count
    let wanted = exposures.indices.filter { isWanted(exposures[$0]) }
    return Self.decided(
      wanted.flatMap { exposure in regimes.map { exposure * count + $0 } }, answers, exposures,
      timelines, resolutions, window, count)
  }

  private static func decided(
    _ positions: some Sequence<Int>, _ answers: [Int32], _ exposures: [Exposure],
    _ timelines: [Timeline], _ resolutions: [Resolution], _ window: Period, _ regimes: Int
  ) -> [(regime: Int, resolution: Resolution)] {
    var found: [(regime: Int, resolution: Resolution)] = []
    var seen: Set<Decided> = []
    for position in positions {
      let timeline = timelines[Int(answers[position])]
      for (place, segment) in timeline.segments.enumerated() {
        let decided = Decided(
          regime: Int32(position % regimes), resolution: segment.resolution)
        guard !seen.contains(decided),
          Self.period(of: place, in: timeline, exposures[position / regimes].period, window) != nil
        else { continue }
        seen.insert(decided)
        found.append((position % regimes, resolutions[Int(segment.resolution)]))
      }
    }
    return found
  }

  private struct Decided: Hashable {
    let regime: Int32
    let resolution: Int32
  }

  /// The instruments that some answer cites.
  package var citedInstruments: Set<InstrumentID> {
    Set(decided.flatMap { $0.resolution.citations.map(\.instrument) })
  }

  /// The regimes that reach some act.
  package var reachedRegimes: Set<RegimeID> {
    let regimes = law.regimes.count
    return Set(
      answers.indices.filter { !timelines[Int(answers[$0])].isOutOfReach }.map { $0 % regimes }
    ).reduce(into: []) { $0.insert(law.regimes[$1].regime.id) }
  }

  package struct Iterator: IteratorProtocol {
    private let all: Determinations
    private let range: Range<Int>
    private let wanted: (Exposure, Int32) -> Bool
    private var position: Int
    private var segment = 0

    init(
      _ all: Determinations, _ range: Range<Int>, _ wanted: @escaping (Exposure, Int32) -> Bool
    ) {
      self.all = all
      self.range = range
      self.wanted = wanted
      position = range.lowerBound
    }

    package mutating func next() -> Determination? {
      let regimes = all.law.regimes.count
      while position < range.upperBound {
        let exposure = all.exposures[position / regimes]
        let answer = all.answers[position]
        if segment == 0 && !wanted(exposure, answer) {
          position += 1
          continue
        }
        let timeline = all.timelines[Int(answer)]
        while segment < timeline.segments.count {
          defer { segment += 1 }
          if let period = all.period(of: segment, in: timeline, for: exposure) {
            return Determination(
              all: all, exposure: exposure, period: period, position: position % regimes,
              number: timeline.segments[segment].resolution)
          }
        }
        position += 1
        segment = 0
      }
      return nil
    }
  }

  /// The days on which a segment of a timeline answers for an exposure; nil where there are none.
  private func period(of segment: Int, in timeline: Timeline, for exposure: Exposure) -> Period? {
    Self.period(of: segment, in: timeline, exposure.period, window)
  }

  private static func period(
    of segment: Int, in timeline: Timeline, _ period: Period, _ window: Period
  ) -> Period? {
    let first =
      segment == 0 ? window.from : timeline.segments[segment - 1].until.advanced(days: 1)
    return period.clipped(to: Period(from: first, until: timeline.segments[segment].until))
  }
}
