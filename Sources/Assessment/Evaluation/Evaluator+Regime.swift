import Crosswalk
import Regulation

/// What a regime says of the exposure on the day, with its proofs where they are built.
struct RegimeAnswer {
  var resolution: Resolution
  var proofs: [Proof] = []
}

extension Evaluator {
  /// Answers for the exposure turned to in one regime on the day.
  mutating func answer(in regime: CompiledRegime, strict: Bool) -> RegimeAnswer {
    doubts = []
    lookAtDestination()
    doubts = mattersInDoubt(in: regime)
    let reach = judgeReach(of: regime)
    var answer = RegimeAnswer(resolution: Resolution(outcome: .outOfReach))
    var sources = [regime.provision]
    var grounds = [ground(regime.reach)]
    var idleGrounds: [Ground] = []
    var lists: Set<ListID> = []
    if reach.truth == .false {
      answer.proofs = [reach.proof].compactMap(\.self)
    } else {
      let branches = branches(in: regime, reach: reach)
      answer.resolution.open = branches.openPoints
      for branch in branches {
        answer.resolution.join(branch)
        answer.proofs.appendNew(branch.proofs)
        sources.appendNew(branch.sources)
        grounds += branch.grounds
        lists.formUnion(branch.hits.compactMap(\.list))
        if branch.outcome.permits { idleGrounds += branch.idleGrounds }
      }
      lookAtDestination()
      if answer.resolution.outcome != .outOfReach { addDuties(to: &answer, regime) }
      addActs(to: &answer, regime)
      // A law that may not reach the act demands and forbids nothing yet.
      if reach.truth != .true { (answer.resolution.acts, answer.resolution.openActs) = ([], []) }
      answer.resolution.hasOpenReach = reach.truth == .unknown
    }
    addDoubts(to: &answer.resolution, regime)
    settleSources(sources, grounds, lists, &answer.resolution)
    if strict && answer.resolution.outcome.permits && answer.resolution.confidence == .recalled {
      answer.resolution.outcome = .undetermined
    }
    limit(&answer, regime, reach: reach)
    addUnstated(grounds + idleGrounds, to: &answer.resolution)
    return answer
  }

  /// The matters on which the regime's law demands inquiry into this act.
  private mutating func mattersInDoubt(in regime: CompiledRegime) -> Assumptions {
    var doubtful: Assumptions = []
    for (rule, matters) in regime.inquiries where judge(rule).truth != .false {
      doubtful.formUnion(matters)
    }
    return doubtful
  }

  /// What would show that the law demands no inquiry, where its demand leaves the answer open.
  private mutating func addDoubts(to resolution: inout Resolution, _ regime: CompiledRegime) {
    guard !doubts.isEmpty, resolution.outcome == .undetermined,
      resolution.open.contains(where: { isInDoubt($0) })
    else { return }
    for (rule, _) in regime.inquiries where judge(rule).truth == .unknown {
      resolution.open.appendNew(openPoints(of: rule))
    }
  }

  private mutating func judgeReach(of regime: CompiledRegime) -> Judgement {
    let force = force(regime.provision)
    let condition = judge(regime.reach)
    let truth = force && condition.truth
    return Judgement(
      truth: truth,
      proof: condition.proof.map { Proof(.reach(regime.regime.id), truth, [$0]) })
  }

  /// The branch in which the item goes where it goes, and one for each destination that a person
  /// test counts.
  private mutating func branches(in regime: CompiledRegime, reach: Judgement) -> [Branch] {
    var branches = [branch(in: regime, reach: reach)]
    // The release to the person is counted at the place of work; away from it, where the item
    // goes is what changes.
    guard exposure.person != nil, exposure.kind != .remote else { return branches }
    for test in regime.personTests {
      lookAtDestination()
      let count = count(test)
      guard count.truth != .false else { continue }
      var candidates = count.destinations.enumerated().map { position, place in
        lookAt(place, as: PlaceOrdinal(min(position, PlaceOrdinal.most - 1), by: test.test.counts))
        var branch = branch(in: regime, reach: reach)
        branch.sources.append(test.provision)
        branch.grounds.append(ground(test.when))
        if isRecording {
          branch.proofs.insert(
            Proof(.person(test.test.id, place), count.truth, count.proofs), at: 0)
        }
        return branch
      }
      let outcomes = Set(candidates.map(\.outcome))
      for position in candidates.indices {
        let isOpen = count.truth == .unknown || (count.isAlternative && outcomes.count > 1)
        candidates[position].qualify(
          isOpen: isOpen, by: count.open, isAlternative: count.isAlternative)
        // Where the same act needs a licence whoever the person is, the test changes nothing.
        if candidates[position].outcome.stands
          && candidates[position].outcome != .notificationRequired
          && branches[0].outcome.permits
        {
          candidates[position].acts = test.test.demands.map {
            LegalAct(act: $0, rule: test.test.id, isDemanded: true)
          }
        }
      }
      branches += candidates
    }
    return branches
  }

  private mutating func addDuties(to answer: inout RegimeAnswer, _ regime: CompiledRegime) {
    for id in answer.resolution.authorisations {
      for duty in law.book.rules[id]?.provided ?? [] {
        answer.resolution.duties.append(OwedDuty(duty: duty, rule: id))
      }
    }
    for rule in regime.duties where !rule.rule.isOwedOnBreach {
      let judged = judge(rule)
      switch judged.truth {
      case .false: continue
      case .unknown: answer.resolution.open.appendNew(openPoints(of: rule))
      case .true:
        answer.resolution.duties += rule.rule.provided.map {
          OwedDuty(duty: $0, rule: rule.rule.id)
        }
        if rule.rule.provided.contains(where: { law.book.acts.contains($0.name) }) {
          answer.proofs.appendNew([judged.proof].compactMap(\.self))
        }
      }
    }
    for owed in answer.resolution.duties where law.book.acts.contains(owed.duty.name) {
      guard let act = ActID(owed.duty.name) else { continue }
      answer.resolution.acts.appendNew([LegalAct(act: act, rule: owed.rule, isDemanded: true)])
    }
  }

  private mutating func addActs(to answer: inout RegimeAnswer, _ regime: CompiledRegime) {
    for rule in regime.constraints {
      let judged = judge(rule)
      switch judged.truth {
      case .true:
        answer.proofs.appendNew([judged.proof].compactMap(\.self))
        answer.resolution.acts.appendNew(rule.rule.acts)
      case .unknown:
        let points = openPoints(of: rule).filter { $0.isConfirmation(in: law) }
        guard !points.isEmpty else { continue }
        answer.resolution.openActs += rule.rule.acts.map { OpenAct(act: $0, points: points) }
      case .false: break
      }
    }
  }

  // MARK: What is not held

  /// A permission claims no more than the law that is held.
  private mutating func limit(
    _ answer: inout RegimeAnswer, _ regime: CompiledRegime, reach: Judgement
  ) {
    guard answer.resolution.outcome.permits else { return }
    var open: [OpenPoint] = []
    var isCertain = false
    for line in regime.coverage {
      let concerns: Truth
      if let when = line.when {
        let judged = judge(when)
        concerns = judged.truth
        if concerns != .false { answer.proofs.appendNew([judged.proof].compactMap(\.self)) }
      } else {
        concerns = reach.truth
      }
      guard concerns != .false else { continue }
      answer.resolution.coverage.appendNew([line.coverage.subject])
      // Where a fact is missing, it may show that the subject does not concern the act.
      guard concerns == .unknown else {
        isCertain = true
        continue
      }
      open.appendNew(line.when.map { openPoints(of: $0) } ?? openPoints(of: regime.reach))
    }
    guard !answer.resolution.coverage.isEmpty else { return }
    answer.resolution.outcome = .notAssessed
    answer.resolution.rule = nil
    answer.resolution.isCoverageOpen = !isCertain
    answer.resolution.open = isCertain ? [] : open
  }

  // MARK: What the answer rests on

  private mutating func settleSources(
    _ sources: [Int32], _ grounds: [Ground], _ controlLists: Set<ListID>,
    _ resolution: inout Resolution
  ) {
    var provisions = sources.map { law.provisions[Int($0)] }
    var lists = controlLists
    for ground in grounds { lists.formUnion(law.lists(readBy: ground.condition)) }
    for list in lists.sorted() {
      if isObserving { observed.add(.derivation(list), derivationNumber(on: list)) }
      for step in standing(on: list).derivation {
        provisions.appendNew([step.correspondence.provision])
      }
    }
    resolution.confidence = provisions.map(\.confidence).min() ?? .read
    resolution.citations = Set(provisions.flatMap { law.book.citations(of: $0, on: day) }).sorted()
    let horizon = provisions.compactMap { law.book.horizon(of: $0, on: day) }.min()
    for citation in provisions.flatMap(\.citations) {
      note(law.book.instruments[citation.instrument]?.period.nextChange(after: day))
    }
    note(horizon.map { $0.advanced(days: 1) })
    resolution.stale = horizon.flatMap { $0 < day ? $0 : nil }
  }

  /// The facts that the project does not state and whose other value would change an answer that
  /// the outcome rests on.
  private mutating func addUnstated(_ grounds: [Ground], to resolution: inout Resolution) {
    for ground in grounds {
      destination = ground.destination
      covering = ground.covering
      defer { covering = nil }
      var known: Truth?
      for leaf in law.assumableLeaves(of: ground.condition)
      where !resolution.unstated.contains(leaf) && isUnstated(leaf: leaf) {
        let truth = known ?? truth(of: ground.condition)
        known = truth
        guard truth != .unknown else { break }
        if self.truth(of: ground.condition, without: leaf) != truth {
          resolution.unstated.append(leaf)
        }
      }
    }
    lookAtDestination()
  }

  /// Whether a condition would hold if one leaf were not known.
  private mutating func truth(of number: Int32, without leaf: Int32) -> Truth {
    let node = law.program.nodes[Int(number)]
    let parts = law.program.parts
    let range = Int(node.first)..<Int(node.first + node.count)
    switch node.kind {
    case .leaf: return node.first == leaf ? .unknown : truth(ofLeaf: node.first)
    case .not: return !truth(of: parts[Int(node.first)], without: leaf)
    case .all:
      var result = Truth.true
      for position in range where result != .false {
        result = result && truth(of: parts[position], without: leaf)
      }
      return result
    case .any:
      var result = Truth.false
      for position in range where result != .true {
        result = result || truth(of: parts[position], without: leaf)
      }
      return result
    }
  }
}

extension Rule {
  /// Whether its duties are owed only by whoever acted without what was required.
  var isOwedOnBreach: Bool {
    provided.contains { duty in
      switch duty.clock {
      case .within(_, of: Duty.breach), .before(Duty.breach), .lasting(_, after: Duty.breach): true
      default: false
      }
    }
  }
}

extension Duty {
  /// The event that an act done without what was required is.
  static let breach = "breach"
}
