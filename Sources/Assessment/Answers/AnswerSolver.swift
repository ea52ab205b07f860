import Regulation

/// Answers for exposures in regimes, evaluating once what is observed alike.
struct AnswerSolver {
  private let law: CompiledLaw
  private let strict: Bool
  private let evaluator: Evaluator
  private var tree = ObservationTree()
  private(set) var timelines = Interned<Timeline>()
  private(set) var resolutions = Interned<Resolution>()
  /// The timeline of a resolution that holds throughout, by number; -1 where it was not asked for.
  private var constantTimelines: [Int32] = []

  init(_ law: CompiledLaw, _ index: ProjectIndex, _ list: ExposureList, strict: Bool) {
    self.law = law
    self.strict = strict
    evaluator = Evaluator(law, index, list)
    evaluator.isObserving = true
  }

  /// Adds the numbers of the timelines that all regimes answer the exposure with, over the whole
  /// window.
  mutating func appendTimelines(of exposure: Exposure, to answers: inout [Int32]) {
    for regime in law.regimes.indices { answers.append(timeline(of: exposure, in: regime)) }
  }

  /// Cuts the window where anything observed may change, and answers for each part.
  private mutating func timeline(of exposure: Exposure, in regime: Int) -> Int32 {
    let end = evaluator.source.index.project.end
    let first = answer(for: exposure, in: regime, on: evaluator.source.index.project.start)
    guard var change = first.change, change <= end else {
      return constantTimeline(of: first.resolution)
    }
    var segments = [
      Timeline.Segment(until: change.advanced(days: -1), resolution: first.resolution)
    ]
    while change <= end {
      let day = change
      let next = answer(for: exposure, in: regime, on: day)
      change = next.change ?? end.advanced(days: 1)
      let last = min(end, change.advanced(days: -1))
      if saySame(segments[segments.count - 1].resolution, next.resolution) {
        segments[segments.count - 1].until = last
      } else {
        segments.append(Timeline.Segment(until: last, resolution: next.resolution))
      }
    }
    return segments.count == 1
      ? constantTimeline(of: segments[0].resolution) : number(of: segments)
  }

  private mutating func answer(
    for exposure: Exposure, in regime: Int, on day: CivilDate
  ) -> ObservationTree.Answer {
    evaluator.turn(to: exposure, on: day)
    let root = ObservationTree.Root(exposure, regime: regime)
    if let known = tree.answer(from: root, evaluator) { return known }
    evaluator.turn(to: exposure, on: day)
    evaluator.observed.begin()
    let resolution = evaluator.answer(in: law.regimes[regime], strict: strict).resolution
    let answer = ObservationTree.Answer(
      resolution: resolutions.number(of: resolution), change: evaluator.nextChange)
    tree.keep(answer, from: root, on: day, evaluator.observed)
    return answer
  }

  private mutating func constantTimeline(of resolution: Int32) -> Int32 {
    let missing = Int(resolution) + 1 - constantTimelines.count
    if missing > 0 { constantTimelines += repeatElement(-1, count: missing) }
    let known = constantTimelines[Int(resolution)]
    if known >= 0 { return known }
    let end = evaluator.source.index.project.end
    let number = number(of: [Timeline.Segment(until: end, resolution: resolution)])
    constantTimelines[Int(resolution)] = number
    return number
  }

  private mutating func number(of segments: [Timeline.Segment]) -> Int32 {
    let isOutOfReach = segments.allSatisfy { segment in
      let resolution = resolutions.values[Int(segment.resolution)]
      return resolution.outcome == .outOfReach && resolution.rule == nil
    }
    return timelines.number(of: Timeline(segments: segments, isOutOfReach: isOutOfReach))
  }

  private func saySame(_ one: Int32, _ other: Int32) -> Bool {
    one == other
      || resolutions.values[Int(one)].saysTheSame(as: resolutions.values[Int(other)])
  }
}

/// What a regime answers over the whole window of a project.
struct Timeline: Sendable, Hashable {
  struct Segment: Sendable, Hashable {
    /// The last day on which it holds.
    var until: CivilDate
    let resolution: Int32
  }

  let segments: [Segment]
  /// Whether the regime reaches the act on no day.
  let isOutOfReach: Bool
}

extension Resolution {
  /// Whether the answers differ in nothing but what they cite.
  func saysTheSame(as other: Resolution) -> Bool {
    var other = other
    other.citations = citations
    return self == other
  }
}
