import Regulation

/// Answers for exposures in regimes, evaluating each distinct legal situation once.
///
/// Two exposures are in the same situation under a regime where their items, acts, parties, persons
/// and places answer all that the regime reads in the same way on every day of the project.
struct AnswerSolver {
  let law: CompiledLaw
  let strict: Bool
  private let evaluator: Evaluator
  /// Whether a regime's answers depend on records of the project that name single acts.
  private let dependOnRecords: [Bool]
  private var classes: SituationClasses
  private var known: [[Situation: Int32]]
  private var knownOutOfReach: [[Situation: Int32]]
  private(set) var timelines = Interned<Timeline>()
  private(set) var resolutions = Interned<Resolution>()

  /// What a regime's answer depends on, by number.
  struct Situation: Hashable {
    var item: Int32
    var act: Int32
    var parties: Int32
    var person: Int32
    var to: Int32
    /// What licences, duties and scoped answers say of the act.
    var holdings: Int32
    var flags: Int32
  }

  init(_ law: CompiledLaw, _ index: ProjectIndex, _ list: ExposureList, strict: Bool) {
    self.law = law
    self.strict = strict
    evaluator = Evaluator(law, index, list)
    dependOnRecords = zip(law.regimes, law.readings).map { regime, readings in
      readings.dependOnRecords(of: index.project, regime: regime.regime.id)
    }
    classes = SituationClasses(law, list, regimes: law.regimes.count)
    known = Array(repeating: [:], count: law.regimes.count)
    knownOutOfReach = known
  }

  /// The number of the timeline that the regime answers the exposure with, over the whole window.
  mutating func timeline(of exposure: Exposure, in number: Int) -> Int32 {
    let asksPersonToReach = law.readings[number].asksPersonToReach
    var situation = Situation(
      item: classes.item(of: exposure, number, evaluator),
      act: classes.act(of: exposure, number, evaluator),
      parties: classes.parties(of: exposure, number, evaluator), person: -1,
      to: evaluator.row(of: exposure.to),
      holdings: dependOnRecords[number] ? classes.holdings(of: exposure, number) : 0,
      flags: exposure.kind == .remote ? 1 : 0)
    if !asksPersonToReach, let known = knownOutOfReach[number][situation] { return known }
    let withoutPerson = situation
    situation.person = classes.person(of: exposure, number, evaluator)
    if let known = known[number][situation] { return known }
    let timeline = evaluate(exposure, law.regimes[number])
    known[number][situation] = timeline
    if !asksPersonToReach, timelines.values[Int(timeline)].isOutOfReach {
      knownOutOfReach[number][withoutPerson] = timeline
    }
    return timeline
  }

  /// Cuts the window where anything read may change, and answers for each part.
  private mutating func evaluate(_ exposure: Exposure, _ regime: CompiledRegime) -> Int32 {
    let end = evaluator.source.index.project.end
    var timeline = Timeline()
    var day = evaluator.source.index.project.start
    while day <= end {
      evaluator.turn(to: exposure, on: day)
      let resolution = evaluator.answer(in: regime, strict: strict).resolution
      let last = evaluator.nextChange.map { min(end, $0.advanced(days: -1)) } ?? end
      let previous = timeline.segments.last.map { resolutions.values[Int($0.resolution)] }
      if let previous, previous.saysTheSame(as: resolution) {
        timeline.segments[timeline.segments.count - 1].until = last
      } else {
        timeline.segments.append(
          Timeline.Segment(until: last, resolution: resolutions.number(of: resolution)))
      }
      timeline.isOutOfReach =
        timeline.isOutOfReach && resolution.outcome == .outOfReach && resolution.rule == nil
      day = last.advanced(days: 1)
    }
    return timelines.number(of: timeline)
  }
}

/// What a regime answers over the whole window of a project.
struct Timeline: Sendable, Hashable {
  struct Segment: Sendable, Hashable {
    /// The last day on which it holds.
    var until: CivilDate
    var resolution: Int32
  }

  var segments: [Segment] = []
  /// Whether the regime reaches the act on no day.
  var isOutOfReach = true
}

extension Resolution {
  /// Whether the answers differ in nothing but what they cite.
  func saysTheSame(as other: Resolution) -> Bool {
    var other = other
    other.citations = citations
    return self == other
  }
}
