import Regulation

/// The truth of a claim with its proof, where proofs are asked for.
struct Judgement {
  var truth: Truth
  var proof: Proof?
}

extension Evaluator {
  /// Whether a condition holds, with its proof where proofs are built.
  mutating func judge(_ node: Int32) -> Judgement {
    guard isRecording else { return Judgement(truth: truth(of: node), proof: nil) }
    let proof = prove(node)
    return Judgement(truth: proof.truth, proof: proof)
  }

  /// Whether a condition holds; parts that cannot change the answer are not looked at.
  mutating func truth(of number: Int32) -> Truth {
    let node = law.program.nodes[Int(number)]
    switch node.kind {
    case .leaf: return truth(ofLeaf: node.first)
    case .not: return !truth(of: law.program.parts[Int(node.first)])
    case .all:
      var result = Truth.true
      for position in Int(node.first)..<Int(node.first + node.count) {
        result = result && truth(of: law.program.parts[position])
        if result == .false { break }
      }
      return result
    case .any:
      var result = Truth.false
      for position in Int(node.first)..<Int(node.first + node.count) {
        result = result || truth(of: law.program.parts[position])
        if result == .true { break }
      }
      return result
    }
  }

  /// What a leaf answers, an assumption in doubt being no answer.
  mutating func truth(ofLeaf number: Int32) -> Truth {
    switch law.program.leaves[Int(number)] {
    case .row(let axis, let slot):
      let state = state(axis, slot)
      return state.isDerived && law.program.frees[Int(number)] && state.truth == .true
        ? .unknown : settled(state)
    case .either(let axis, let slot, let other, let otherSlot):
      return settled(state(axis, slot)) || settled(state(other, otherSlot))
    default:
      var log = FactLog(day: day)
      let truth = readLeaf(number, &log)
      note(log.nextChange)
      return truth
    }
  }

  private func settled(_ state: FactState) -> Truth {
    state.assumptions.isDisjoint(with: doubts) ? state.truth : .unknown
  }

  /// Whether a leaf rests on something that the project does not state.
  mutating func isUnstated(leaf number: Int32) -> Bool {
    switch law.program.leaves[Int(number)] {
    case .row(let axis, let slot): state(axis, slot).isUnstated
    case .either(let axis, let slot, let other, let otherSlot):
      state(axis, slot).isUnstated || state(other, otherSlot).isUnstated
    default: false
    }
  }

  /// Whether what is open is an assumption that the law does not let stand.
  mutating func isInDoubt(_ point: OpenPoint) -> Bool {
    guard case .leaf(let number) = point else { return false }
    return switch law.program.leaves[Int(number)] {
    case .row(let axis, let slot): !state(axis, slot).assumptions.isDisjoint(with: doubts)
    case .either(let axis, let slot, let other, let otherSlot):
      !state(axis, slot).assumptions.union(state(other, otherSlot).assumptions)
        .isDisjoint(with: doubts)
    default: false
    }
  }

  // MARK: Proofs

  /// The condition with the proof of its answer: every part is looked at, so that all that could
  /// matter is there.
  mutating func prove(_ number: Int32) -> Proof {
    let node = law.program.nodes[Int(number)]
    let parts = law.program.parts
    func proofs() -> [Proof] {
      (Int(node.first)..<Int(node.first + node.count)).map { prove(parts[$0]) }
    }
    switch node.kind {
    case .leaf: return proveLeaf(node.first)
    case .not:
      let proof = prove(parts[Int(node.first)])
      return Proof(.not, !proof.truth, [proof])
    case .all:
      let proofs = proofs()
      return Proof(.all, proofs.reduce(.true) { $0 && $1.truth }, proofs)
    case .any:
      let proofs = proofs()
      return Proof(.any, proofs.reduce(.false) { $0 || $1.truth }, proofs)
    }
  }

  private mutating func proveLeaf(_ number: Int32) -> Proof {
    var log = FactLog(day: day, isRecording: true)
    let truth = readLeaf(number, &log)
    switch law.program.questions[Int(number)] {
    case .confirmation(let confirmation): return Proof(.confirmation(confirmation), truth)
    case .fact(let test):
      let named = log.readings.map { reading in
        exposure.person.map { reading.naming($0, item: exposure.item) } ?? reading
      }
      return Proof(.fact(test, named), truth)
    }
  }

  /// Reads a leaf afresh, recording what is read where the log does.
  mutating func readLeaf(_ number: Int32, _ log: inout FactLog) -> Truth {
    switch (law.program.leaves[Int(number)], law.program.questions[Int(number)]) {
    case (.row(let axis, _), .fact(let test)):
      return reread(test, axis, &log, frees: law.program.frees[Int(number)])
    case (.either(let axis, _, let other, _), .fact(let test)):
      return reread(test, axis, &log) || reread(test, other, &log)
    case (.confirmation, .confirmation(let confirmation)): return answer(to: confirmation)
    case (let leaf, .fact(let test)): return readInPlace(leaf, test, &log)
    default: return .unknown
    }
  }

  /// Reads a test of a row again; an assumption in doubt is then a missing fact.
  private mutating func reread(
    _ test: FactTest, _ axis: Axis, _ log: inout FactLog, frees: Bool = false
  ) -> Truth {
    let row = row(on: axis)
    if row < 0 {
      log.read("items", nil)
      return .unknown
    }
    var own = FactLog(day: day, isRecording: log.isRecording)
    let truth = read(test, axis, row, &own)
    log.note(own.nextChange)
    let settled = settled(FactState(truth, own))
    let isInDoubt = settled != truth
    for reading in own.readings {
      log.read(
        reading.path, isInDoubt && reading.basis == .assumed ? nil : reading.value,
        basis: isInDoubt && reading.basis == .assumed ? .stated : reading.basis,
        derivation: reading.derivation, presumed: reading.presumed)
    }
    if !isInDoubt { log.assume(own.assumptions) }
    return frees && own.isDerived && settled == .true ? .unknown : settled
  }

  // MARK: Answers

  /// What the project answers to the question where the act asks it; unknown where it does not.
  mutating func answer(to confirmation: Confirmation) -> Truth {
    stated(confirmation.id) ?? source.index.project.answers.wildcard.map { Truth($0) } ?? .unknown
  }

  /// Whether the project says that a rule has effect on days of which no source tells.
  mutating func answer(onForceOf rule: RuleID) -> Truth { stated("law.\(rule)") ?? .unknown }

  private mutating func stated(_ question: String) -> Truth? {
    guard source.index.project.answers.scoped.contains(where: { $0.question == question }) else {
      return nil
    }
    let answer = answer(to: question, at: destination.place)
    observe(
      .answer(question: question, place: destination.ordinal),
      answer.map { Int64($0.rawValue) } ?? Self.noAnswer)
    return answer
  }

  /// Stands for no answer where an answer is observed.
  static let noAnswer: Int64 = -1

  /// What the project answers to a question for the act and a destination.
  func answer(to question: String, at place: PlaceCode?) -> Truth? {
    var truth: Truth?
    for answer in source.index.project.answers.scoped
    where answer.question == question && applies(answer, at: place) {
      let value = Truth(answer.value)
      // Two answers that contradict each other answer nothing.
      truth = truth.map { $0 == value ? value : .unknown } ?? value
    }
    return truth
  }

  private func applies(_ answer: Answers.Scoped, at place: PlaceCode?) -> Bool {
    if !answer.items.isEmpty && !answer.items.contains(exposure.item) { return false }
    if !answer.transfers.isEmpty || !answer.staff.isEmpty {
      switch exposure.subject {
      case .transfer(let id):
        let isNamed =
          answer.transfers.contains(id)
          || (exposure.person.map(answer.staff.contains) ?? false)
        if !isNamed { return false }
      case .staff(let id): if !answer.staff.contains(id) { return false }
      }
    }
    guard !answer.destinations.isEmpty else { return true }
    let places = [place, exposure.to].compactMap(\.self)
    return places.contains { place in
      answer.destinations.contains(place) || place.parent.map(answer.destinations.contains) ?? false
    }
  }
}
