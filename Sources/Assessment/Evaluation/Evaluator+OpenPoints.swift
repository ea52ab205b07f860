import Regulation

extension Evaluator {
  /// What leaves a condition unknown, and would settle it if it were known.
  ///
  /// Of several things that must all hold the first is asked for: if it does not hold, the rest is
  /// idle. What the law is comes before facts, facts of things before facts of persons, and what
  /// only a person can judge last, unless one judgement serves the whole project.
  mutating func openPoints(of number: Int32) -> [OpenPoint] {
    guard truth(of: number) == .unknown else { return [] }
    let node = law.program.nodes[Int(number)]
    if node.kind == .leaf { return openPoints(ofLeaf: node.first) }
    let open = (Int(node.first)..<Int(node.first + node.count)).map {
      openPoints(of: law.program.parts[$0])
    }.filter { !$0.isEmpty }
    guard node.kind == .all else { return open.reduce(into: []) { $0.appendNew($1) } }
    return open.min { stage(of: $0) < stage(of: $1) } ?? []
  }

  /// How late points are asked: as late as the last of them.
  private func stage(of points: [OpenPoint]) -> Int {
    points.map { $0.stage(in: law) }.max() ?? 0
  }

  private mutating func openPoints(ofLeaf leaf: Int32) -> [OpenPoint] {
    switch law.program.leaves[Int(leaf)] {
    // What the requirements rest on is open only as far as they are, and they ask for themselves.
    case .reasons: []
    // A place of the person that is not known is asked for by whoever counts it.
    case .row(.destination, _) where destination.isDeemed && destination.place == nil: []
    case .held, .heldAtSite:
      openLimbs(rules: law.program.questions[Int(leaf)].rules, at: law.program.leaves[Int(leaf)])
    default: [.leaf(leaf)]
    }
  }

  mutating func openPoints(of rule: CompiledRule) -> [OpenPoint] {
    let force = force(of: rule)
    if force == .false { return [] }
    if force == .unknown { return [.law(rule.rule.id)] }
    return openPoints(of: rule.condition)
  }

  mutating func openPoints(of hit: Hit) -> [OpenPoint] {
    covering = hit.covering
    defer { covering = nil }
    if force(of: hit.rule) == .unknown { return [.law(hit.rule.rule.id)] }
    var points: [OpenPoint] = []
    if let covering = hit.covering, let list = hit.list {
      if covering.control == nil || covering.covered == .unknown {
        points.append(
          covering.control != nil && item?.technologyFor == nil && isAskedWhatFor(covering)
            ? .item(key: "technology-for") : .classify(list))
      }
      if let condition = covering.condition { points.appendNew(openPoints(of: condition)) }
      // Whether the rest holds is idle until it is known what the item is.
      if !points.isEmpty { return points }
    }
    return openPoints(of: hit.rule)
  }

  /// Whether it is only open what the technology or software is for.
  private func isAskedWhatFor(_ covering: Covering) -> Bool {
    guard let coverage = covering.control?.coverage else { return false }
    return !coverage.forItems.isEmpty || !coverage.notForItems.isEmpty
  }

  mutating func openPoints(of candidate: Candidate) -> [OpenPoint] {
    var points = openPoints(of: candidate.rule)
    for bar in candidate.bars where bar.truth == .unknown {
      points.appendNew(openPoints(of: bar.rule))
    }
    if let held = candidate.held {
      points.appendNew(openLimbs(of: held, atSite: false))
    }
    return points
  }

  private mutating func openLimbs(rules: [RuleID], at leaf: ConditionProgram.Leaf) -> [OpenPoint] {
    var isAtSite = false
    if case .heldAtSite = leaf { isAtSite = true }
    return source.index.project.authorisations.filter { rules.contains($0.of) }
      .flatMap { openLimbs(of: $0, atSite: isAtSite) }
  }

  /// The limbs on which it is open whether a licence covers the act, where none speaks against.
  private mutating func openLimbs(of held: HeldAuthorisation, atSite: Bool) -> [OpenPoint] {
    let limbs = limbs(of: held, atSite: atSite)
    guard !limbs.contains(where: { $0.truth == .false }) else { return [] }
    return limbs.filter { $0.truth == .unknown }.map { .limb(licence: held.id, $0.limb) }
  }
}

extension ConditionProgram.LeafQuestion {
  /// The rules that it asks about.
  fileprivate var rules: [RuleID] {
    if case .fact(let test) = self { test.argument.rules } else { [] }
  }
}
