/// A fact that a condition may test: the vocabulary of the rules.
///
/// The raw value is the key in YAML. Facts of parties and persons are a role and an attribute, so
/// an attribute once defined can be asked of everybody who has a part in an act.
package enum FactKey: Sendable, Hashable {
  case item(ItemFact)
  /// Of the control under evaluation, in rules evaluated per control.
  case control(ControlFact)
  case act(ActFact)
  case party(PartyRole, PartyFact)
  case person(PersonRole, PersonFact)
  case holding(HoldingFact)
}

extension FactKey: RawRepresentable, CaseIterable {
  package init?(rawValue: String) {
    guard let key = Self.named[rawValue] else { return nil }
    self = key
  }

  package var rawValue: String {
    switch self {
    case .item(let fact): fact.rawValue
    case .control(let fact): fact.rawValue
    case .act(let fact): fact.rawValue
    case .party(let role, let fact): "\(role.rawValue).\(fact.rawValue)"
    case .person(let role, let fact): "\(role.rawValue).\(fact.rawValue)"
    case .holding(let fact): fact.rawValue
    }
  }

  package static let allCases: [FactKey] =
    ItemFact.allCases.map { .item($0) } + ControlFact.allCases.map { .control($0) }
    + ActFact.allCases.map { .act($0) }
    + PartyRole.allCases.flatMap { role in PartyFact.allCases.map { .party(role, $0) } }
    + PersonRole.allCases.flatMap { role in PersonFact.allCases.map { .person(role, $0) } }
    + HoldingFact.allCases.map { .holding($0) }

  private static let named = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

  /// What the fact is compared with, what it means and where the project states it.
  package var definition: FactDefinition {
    switch self {
    case .item(let fact): fact.definition
    case .control(let fact): fact.definition
    case .act(let fact): fact.definition
    case .party(let role, let fact): fact.definition(of: role)
    case .person(let role, let fact): fact.definition(of: role)
    case .holding(let fact): fact.definition
    }
  }
}
