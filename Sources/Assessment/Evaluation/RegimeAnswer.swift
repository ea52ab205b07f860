import Crosswalk
import Regulation

/// Answers for one exposure in one regime on one day.
struct RegimeAnswer {
  let book: Rulebook
  let index: ProjectIndex
  let standings: Standings
  let exposure: Exposure
  let person: StaffMember?
  let regime: Regime
  let day: CivilDate
  /// Whether a permission that rests on a recalled record is withheld.
  let strict: Bool

  func determination(_ clock: inout Clock) -> Determination {
    let scene = Scene(
      book: book, index: index, standings: standings, exposure: exposure, person: person, day: day,
      destination: Scene.Destination(place: exposure.to, deemed: false))
    let reach = scene.proveReach(of: regime, &clock)
    var answer = Determination(exposure: exposure, regime: regime.id, day: day)
    var sources = [regime.provision]
    if reach.truth == .false {
      answer.found = [reach]
    } else {
      for leg in legs(from: scene, reach: reach, &clock) { answer.join(leg, &sources) }
      if answer.outcome != .outOfReach { addDuties(to: &answer, scene, &clock) }
      addActs(to: &answer, scene, &clock)
      // A law that may not reach the act demands and forbids nothing yet.
      if reach.truth != .true { (answer.acts, answer.openActs) = ([], []) }
    }
    sources += derivations(in: answer.found)
    if index.project.screening != nil {
      answer.presumed = Set(answer.found.flatMap(\.presumedEntries)).sorted()
    }
    answer.confidence = sources.map(\.confidence).min() ?? .read
    answer.citations = Set(sources.flatMap { book.citations(of: $0, on: day) }).sorted()
    let horizon = sources.compactMap { book.horizon(of: $0, on: day) }.min()
    for citation in sources.flatMap(\.citations) {
      clock.note(book.instruments[citation.instrument]?.period.nextChange(after: day))
    }
    clock.note(horizon.map { $0.advanced(days: 1) }.flatMap { $0 > day ? $0 : nil })
    answer.stale = horizon.flatMap { $0 < day ? $0 : nil }
    if strict && answer.outcome.permits && answer.confidence == .recalled {
      answer.outcome = .undetermined
    }
    return answer
  }

  /// The location leg, and one for each destination that a person test counts.
  private func legs(from scene: Scene, reach: Proof, _ clock: inout Clock) -> [Leg] {
    var legs = [scene.leg(in: regime, reach: reach, &clock)]
    // The release to the person is counted at the place of work; away from it, where the item
    // goes is what changes.
    guard exposure.person != nil, exposure.kind != .remote else { return legs }
    for test in regime.personTests {
      let count = scene.count(test, &clock)
      guard count.truth != .false else { continue }
      var candidates = count.destinations.map { place in
        var deemed = scene
        deemed.destination = Scene.Destination(place: place, deemed: true)
        var leg = deemed.leg(in: regime, reach: reach, &clock)
        leg.sources.append(test.provision)
        leg.proofs.insert(Proof(.person(test.id, place), count.truth), at: 0)
        return leg
      }
      let outcomes = Set(candidates.map(\.outcome))
      let open = count.openExemptions.map { Question(.fact(path: $0.path)) }
      for position in candidates.indices {
        let isOpen = count.truth == .unknown || (count.isAlternative && outcomes.count > 1)
        candidates[position].qualify(
          isOpen: isOpen, by: open, isAlternative: count.isAlternative, person: exposure.person)
        // Where the same act needs a licence whoever the person is, the test changes nothing.
        if candidates[position].outcome.stands && legs[0].outcome.permits {
          candidates[position].acts = test.demands.map {
            LegalAct(act: $0, rule: test.id, isDemanded: true)
          }
        }
      }
      legs += candidates
    }
    return legs
  }

  private func addDuties(to answer: inout Determination, _ scene: Scene, _ clock: inout Clock) {
    for id in answer.authorisations {
      for duty in book.rules[id]?.provided ?? [] {
        answer.duties.append(OwedDuty(duty: duty, rule: id))
      }
    }
    for rule in book.regimeRules[regime.id]?.duties ?? [] {
      let proof = scene.prove(rule, &clock)
      guard proof.truth == .true else { continue }
      answer.duties += rule.provided.map { OwedDuty(duty: $0, rule: rule.id) }
      if rule.provided.contains(where: { book.acts.contains($0.name) }) {
        answer.found.append(proof)
      }
    }
    answer.addActs(namedByDutiesIn: book)
  }

  private func addActs(to answer: inout Determination, _ scene: Scene, _ clock: inout Clock) {
    for rule in book.regimeRules[regime.id]?.constraints ?? [] {
      let proof = scene.prove(rule, &clock)
      switch proof.truth {
      case .true:
        answer.found.append(proof)
        answer.addActs(of: rule)
      case .unknown:
        let questions = scene.questions(from: [proof]).filter(\.isForPeople)
        guard !questions.isEmpty else { continue }
        answer.openActs += rule.acts.map { OpenAct(act: $0, questions: questions) }
      case .false: break
      }
    }
  }

  /// The correspondences that derived classifications in the proofs rest on.
  private func derivations(in proofs: [Proof]) -> [Provision] {
    var provisions: [Provision] = []
    for proof in proofs {
      proof.forEach { node in
        guard case .fact(_, let readings) = node.claim else { return }
        provisions += readings.flatMap(\.derivation).map(\.correspondence.provision)
      }
    }
    return provisions
  }
}

extension Scene {
  /// Proves that a regime reaches the act.
  func proveReach(of regime: Regime, _ clock: inout Clock) -> Proof {
    let force = clock.force(of: regime.provision, on: day)
    let condition = evaluate(regime.reach, &clock)
    return Proof(.reach(regime.id), force && condition.truth, [condition])
  }
}

extension Outcome {
  /// Whether a requirement holds that nothing relieves.
  fileprivate var stands: Bool { self == .licenceRequired || self == .prohibited }
}

extension Leg {
  /// Weakens an answer that turns on who or where the person is.
  mutating func qualify(
    isOpen: Bool, by open: [Question], isAlternative: Bool, person: String?
  ) {
    guard !outcome.permits || isOpen else { return }
    var questions = questions + open
    if isOpen {
      if !outcome.permits { outcome = .undetermined }
      if isAlternative, let person {
        questions.append(Question(.fact(path: "staff[\(person)].citizenships[].since")))
      }
    }
    self.questions = Set(questions).sorted()
  }
}

extension Rule {
  /// The acts that the rule demands and forbids.
  var acts: [LegalAct] {
    demands.map { LegalAct(act: $0, rule: id, isDemanded: true) }
      + forbids.map { LegalAct(act: $0, rule: id, isDemanded: false) }
  }
}

extension Question {
  /// Whether only a person can answer it.
  fileprivate var isForPeople: Bool {
    if case .confirm = subject { true } else { false }
  }
}
