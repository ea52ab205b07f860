import Regulation

extension Reference {
  /// Whether the condition holds, every part of it read.
  func holds(_ condition: Condition) -> Truth {
    switch condition {
    case .all(let parts): all(parts) { holds($0) }
    case .any(let parts): any(parts) { holds($0) }
    case .not(let part): !holds(part)
    case .confirm(let confirmation):
      answer(to: confirmation.id) ?? project.answers.wildcard.map { Truth($0) } ?? .unknown
    case .fact(let test):
      switch test.key {
      case .item(let fact): item(fact, test.argument)
      case .control(let fact): control(fact, test.argument)
      case .act(let fact): act(fact, test.argument)
      case .party(let role, let fact): party(role, fact, test.argument)
      case .person(let role, let fact): person(role, fact, test.argument)
      case .holding(let fact): holding(fact, test.argument)
      }
    }
  }

  /// What the project answers to a question of this act and destination; nil where it does not.
  func answer(to question: String) -> Truth? {
    let given = project.answers.scoped.filter { $0.question == question && concerns($0) }
    guard let first = given.first else { return nil }
    // Answers that contradict one another answer nothing.
    return given.allSatisfy { $0.value == first.value } ? Truth(first.value) : .unknown
  }

  private func concerns(_ answer: Answers.Scoped) -> Bool {
    let isOfItem = answer.items.isEmpty || answer.items.contains(act.item)
    let isOfAct =
      answer.transfers.isEmpty && answer.staff.isEmpty
      || act.transfer != nil && answer.transfers.contains(act.subject)
      || act.person.map { answer.staff.contains($0.id) } ?? false
    let places = [destination, destination?.parent, act.to, act.to?.parent].compactMap(\.self)
    let isOfPlace =
      answer.destinations.isEmpty || places.contains(where: answer.destinations.contains)
    return isOfItem && isOfAct && isOfPlace
  }

  // MARK: The control, and what the project has

  private func control(_ fact: ControlFact, _ asked: FactTest.Argument) -> Truth {
    guard let stated = control?.stated else { return .unknown }
    func isAmong(_ word: String?) -> Truth { Truth(word.map(words(asked).contains) ?? false) }
    switch fact {
    case .reason: return isAmong(stated.reason)
    case .column: return isAmong(stated.column)
    case .rule: return isAmong(stated.rule)
    case .destinationMarked:
      guard let column = stated.column else { return .false }
      guard case .chart(let id) = asked, let chart = law.charts.first(where: { $0.id == id }),
        let destination
      else { return .unknown }
      return force(of: chart.provision) && marks(chart, column, destination)
    }
  }

  private func marks(_ chart: Chart, _ column: String, _ place: PlaceCode) -> Truth {
    let row = chart.follows[place] ?? place
    if let columns = chart.rows[row] { return Truth(columns.contains(column)) }
    if chart.referred.contains(row) { return .false }
    return row.parent.map { marks(chart, column, $0) } ?? .unknown
  }

  private func holding(_ fact: HoldingFact, _ asked: FactTest.Argument) -> Truth {
    switch fact {
    case .safeguard:
      return project.safeguards.map { has in Truth(words(asked).allSatisfy(has.contains)) }
        ?? .unknown
    case .held, .heldAtSite:
      guard case .rules(let rules) = asked else { return .unknown }
      return any(project.authorisations.filter { rules.contains($0.of) }) {
        covers($0, atSite: fact == .heldAtSite)
      }
    }
  }

  // MARK: What a fact is compared with

  func words(_ asked: FactTest.Argument) -> [String] {
    if case .words(let words) = asked { words } else { [] }
  }

  func places(_ asked: FactTest.Argument) -> [PlaceTerm] {
    if case .places(let places) = asked { places } else { [] }
  }

  /// Whether a yes or no is the one asked for.
  func isAsked(_ truth: Truth, _ asked: FactTest.Argument) -> Truth {
    if case .flag(false) = asked { !truth } else { truth }
  }

  func stated(_ value: Bool?, _ asked: FactTest.Argument) -> Truth {
    value.map { isAsked(Truth($0), asked) } ?? .unknown
  }

  func stated(_ word: String?, among asked: FactTest.Argument) -> Truth {
    word.map { Truth(words(asked).contains($0)) } ?? .unknown
  }

  func stated(_ number: Rational?, against asked: FactTest.Argument) -> Truth {
    guard case .comparison(let bound) = asked, let number else { return .unknown }
    return Truth(bound.holds(for: number))
  }
}
