/// A condition over the facts of an exposure, as a catalog states it.
package indirect enum Condition: Sendable, Hashable {
  case all([Condition])
  case any([Condition])
  case not(Condition)
  /// A fact that only a person can establish; unknown until the project answers it.
  case confirm(Confirmation)
  case fact(FactTest)

  /// The condition that always holds.
  package static let always = Condition.all([])
}

/// A question put to the user whose answer is a fact.
package struct Confirmation: Sendable, Hashable {
  /// The key under the project's `answers`.
  package let id: String
  package let question: String
  /// What the answer depends on.
  package let per: AnswerScope

  package init(id: String, question: String, per: AnswerScope = .transfer) {
    self.id = id
    self.question = question
    self.per = per
  }
}

/// One fact compared with what a rule asks of it.
package struct FactTest: Sendable, Hashable {
  package let key: FactKey
  package let argument: Argument

  package init(key: FactKey, argument: Argument) {
    self.key = key
    self.argument = argument
  }

  /// What a fact is compared with; the shape follows from the key.
  package enum Argument: Sendable, Hashable {
    case flag(Bool)
    case words([String])
    case places([PlaceTerm])
    case scopes([Scope])
    case rules([RuleID])
    case chart(ChartID)
    case comparison(Comparison)
    case content(ContentTest)
    case money(MoneyTest)
    case measure(MeasureTest)
    case day(DayTest)
    case partyFlags([PartyFlag])
    case ownership(OwnershipTest)
    case tie(TieTest)
  }
}
