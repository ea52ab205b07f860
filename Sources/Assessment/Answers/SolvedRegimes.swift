import Dispatch
import Regulation
import Synchronization

/// What every regime answers for every exposure, worked out regime by regime on several cores.
///
/// Regimes share nothing but facts, so that the answers are the same for any number of cores.
struct SolvedRegimes {
  /// The number of a timeline for each exposure and regime, regimes together.
  private(set) var answers: [Int32]
  private(set) var timelines = Interned<Timeline>()
  private(set) var resolutions = Interned<Resolution>()

  init(
    _ law: CompiledLaw, _ index: ProjectIndex, _ list: ExposureList, strict: Bool, cores: Int
  ) {
    let portions = Self.portions(of: list, count: cores)
    // The regimes of most rules first: the last to be begun is then a short one.
    let order = law.regimes.indices.sorted {
      (law.regimes[$1].weight, $0) < (law.regimes[$0].weight, $1)
    }
    let tasks = order.flatMap { regime in
      portions.indices.map { Work(regime: regime, portion: $0) }
    }
    let begun = Mutex(0)
    let solved = Mutex<[Work: RegimeAnswers]>([:])
    DispatchQueue.concurrentPerform(iterations: max(1, min(cores, tasks.count))) { _ in
      var solver = AnswerSolver(law, index, list, strict: strict)
      while let work = begun.withLock({ next -> Work? in
        defer { next += 1 }
        return next < tasks.count ? tasks[next] : nil
      }) {
        let found = solver.answers(in: work.regime, for: portions[work.portion])
        solved.withLock { $0[work] = found }
      }
    }
    answers = Array(repeating: 0, count: list.exposures.count * law.regimes.count)
    let found = solved.withLock(\.self)
    // In the order of the law, so that numbers do not depend on who was first.
    for regime in law.regimes.indices {
      for (number, exposures) in portions.enumerated() {
        guard let found = found[Work(regime: regime, portion: number)] else { continue }
        place(found, of: regime, among: law.regimes.count, for: exposures)
      }
    }
  }

  /// The answers of one regime for one portion of the exposures.
  private struct Work: Hashable, Sendable {
    let regime: Int
    let portion: Int
  }

  /// The positions of the exposures in as many portions, item by item: what is observed of an act
  /// depends on its item most of all, so that little is evaluated in two portions.
  private static func portions(of list: ExposureList, count: Int) -> [[Int]] {
    guard list.exposures.count > 64, count > 1 else { return [Array(list.exposures.indices)] }
    return (0..<count).map { portion in
      list.exposures.indices.filter {
        (Int(list.exposures[$0].rows.item) + 1) % count == portion
      }
    }
  }

  private mutating func place(
    _ found: RegimeAnswers, of regime: Int, among regimes: Int, for exposures: [Int]
  ) {
    let resolutions = found.resolutions.map { self.resolutions.number(of: $0) }
    let timelines = found.timelines.map { timeline in
      self.timelines.number(
        of: Timeline(
          segments: timeline.segments.map {
            Timeline.Segment(until: $0.until, resolution: resolutions[Int($0.resolution)])
          }, isOutOfReach: timeline.isOutOfReach))
    }
    for (exposure, answer) in zip(exposures, found.answers) {
      answers[exposure * regimes + regime] = timelines[Int(answer)]
    }
  }
}

/// What one regime answers for every exposure, with numbers of its own.
struct RegimeAnswers: Sendable {
  /// The number of a timeline for each exposure.
  var answers: [Int32] = []
  var timelines: [Timeline] = []
  var resolutions: [Resolution] = []
}

extension CompiledRegime {
  /// How much there is to evaluate, roughly.
  fileprivate var weight: Int { requirements.count + general.count + restrictions.count }
}
