import LawLiterals
import Regulation

/// Conditions over the whole vocabulary, the same for the same choices.
struct RandomCondition {
  private typealias World = InventedWorld

  /// Facts that are read for one control alone.
  private static let ofControls = FactKey.allCases.filter {
    if case .control = $0 { true } else { false }
  }
  private static let facts: [[FactKey]] = {
    let others = FactKey.allCases.filter { !ofControls.contains($0) }
    // Facts of each kind as often as those of another, however many there are.
    return Dictionary(grouping: others) { key in key.rawValue.prefix { $0 != "." } }
      .sorted { $0.key < $1.key }.map(\.value)
  }()

  /// Whether conditions may ask of the control under evaluation.
  var isOfControl = false

  func make(_ choice: inout SeededChoice, depth: Int = 2) -> Condition {
    switch depth == 0 ? 9 : choice.below(12) {
    case 0, 1: .all(choice.list(0...2) { make(&$0, depth: depth - 1) })
    case 2, 3: .any(choice.list(1...3) { make(&$0, depth: depth - 1) })
    case 4: .not(make(&choice, depth: depth - 1))
    case 5, 6: .always
    case 7:
      .confirm(
        Confirmation(
          id: choice.pick(World.questions), question: "Is it so?",
          per: choice.pick(AnswerScope.allCases)))
    default: fact(&choice)
    }
  }

  private func fact(_ choice: inout SeededChoice) -> Condition {
    let facts = isOfControl && choice.chance(60) ? Self.ofControls : choice.pick(Self.facts)
    let key = choice.pick(facts)
    return .fact(FactTest(key: key, argument: argument(of: key, &choice)))
  }

  private func argument(
    of key: FactKey, _ choice: inout SeededChoice
  ) -> FactTest.Argument {
    switch key.definition.shape {
    case .flag: .flag(choice.chance(70))
    case .words(let words): .words(choice.some(words))
    case .vocabulary: .words(choice.some(World.words))
    case .openWords: .words(choice.some(openWords(of: key)))
    case .places: .places(places(&choice))
    case .scopes: .scopes(scopes(&choice))
    case .rules:
      .rules(
        key == .item(.eligible)
          ? ["xa.one/general1"]
          : choice.some(["xa.one/licence", "xa.two/licence", "xb.three/licence"]))
    case .chart: .chart(World.chart)
    case .comparison: .comparison(comparison(&choice, [6, 12, 50]))
    case .content:
      .content(
        ContentTest(
          of: places(&choice), share: comparison(&choice, [25, 50]),
          includes: choice.chance(30) ? scopes(&choice) : []))
    case .money: .money(MoneyTest(value: comparison(&choice, [100]), currency: "EUR"))
    case .measure:
      .measure(
        MeasureTest(
          quantity: "speed", unit: choice.pick(["m", "m", "s"]), value: comparison(&choice, [5])))
    case .day: .day(choice.chance(50) ? .before("2029-06-01") : .since("2029-06-01"))
    case .partyFlags: .partyFlags(choice.list(1...2) { World.flag(&$0) })
    case .ownership:
      .ownership(
        OwnershipTest(
          owners: choice.chance(50)
            ? .places(places(&choice)) : .flagged(choice.list(1...1) { World.flag(&$0) }),
          share: comparison(&choice, [50]), aggregate: choice.chance(50),
          control: choice.chance(50)))
    case .tie:
      .tie(
        TieTest(
          outside: places(&choice), kinds: choice.some(World.words),
          share: choice.maybe(50) { comparison(&$0, [25]) }))
    }
  }

  private func openWords(of key: FactKey) -> [String] {
    switch key {
    case .control(.column): World.columns
    case .control(.rule): World.textRules
    case .control: World.reasons
    case .item(.reasonsOnly), .item(.reasonsAny): World.reasons + World.columns + ["why"]
    case .item(.tariff): World.headings
    default: World.words
    }
  }

  func places(_ choice: inout SeededChoice) -> [PlaceTerm] {
    choice.list(1...2) { choice in
      choice.chance(50) ? .set(choice.pick(World.sets)) : .place(choice.pick(World.places))
    }
  }

  private func scopes(_ choice: inout SeededChoice) -> [Scope] {
    choice.list(1...2) { choice in
      let entry = World.entry(&choice)
      return Scope(list: entry.list, code: choice.maybe { _ in entry.code })
    }
  }

  /// More often a bound that silence does not meet.
  private func comparison(_ choice: inout SeededChoice, _ bounds: [Int]) -> Comparison {
    Comparison(
      operator: choice.pick(Comparison.Operator.allCases + [.atLeast, .above]),
      bound: Rational(choice.pick(bounds)))
  }
}
