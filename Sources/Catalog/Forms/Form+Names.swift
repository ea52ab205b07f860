import Regulation
import YAMLTree

/// A kind of identifier whose names the catalog declares and uses.
protocol NamedKind: IdentifierKind {
  /// What such an identifier names.
  static var nameKind: NameKind { get }
}

extension JurisdictionKind: NamedKind { static var nameKind: NameKind { .jurisdiction } }
extension AuthorityKind: NamedKind { static var nameKind: NameKind { .authority } }
extension InstrumentKind: NamedKind { static var nameKind: NameKind { .instrument } }
extension SetKind: NamedKind { static var nameKind: NameKind { .countrySet } }
extension RegimeKind: NamedKind { static var nameKind: NameKind { .regime } }
extension RuleKind: NamedKind { static var nameKind: NameKind { .rule } }
extension ChartKind: NamedKind { static var nameKind: NameKind { .chart } }
extension ListKind: NamedKind { static var nameKind: NameKind { .list } }
extension FlagKind: NamedKind { static var nameKind: NameKind { .flag } }
extension ActKind: NamedKind { static var nameKind: NameKind { .act } }
extension RecognitionKind: NamedKind { static var nameKind: NameKind { .recognition } }

extension Form {
  /// An identifier, which `note` takes down as a declaration or a use.
  private static func identifier<Kind: NamedKind>(
    _ note: @escaping @Sendable (Value, YAMLScalar, inout Reading) -> Void
  ) -> Form where Value == Identifier<Kind> {
    let shape = TextShape(Kind.name, pattern: Kind.nameKind.pattern)
    return Form<Value>.parsed(shape) { Value($0) }.checked { identifier, node, reading in
      node.scalar.map { note(identifier, $0, &reading) }
      return identifier
    }
  }

  /// The identifier that the record declares.
  static func declares<Kind: NamedKind>(
    _ type: Identifier<Kind>.Type
  ) -> Form where Value == Identifier<Kind> {
    identifier { identifier, scalar, reading in
      reading.declare(Name(kind: Kind.nameKind, text: identifier.text), at: scalar)
    }
  }

  /// An identifier that another record declares.
  static func refers<Kind: NamedKind>(
    to type: Identifier<Kind>.Type
  ) -> Form where Value == Identifier<Kind> {
    identifier { identifier, scalar, reading in
      reading.refer(identifier.text, as: [Kind.nameKind], at: scalar)
    }
  }

  /// An identifier that another record declares, and of which the rest of this one speaks.
  static func speaks<Kind: NamedKind>(
    of type: Identifier<Kind>.Type
  ) -> Form where Value == Identifier<Kind> {
    identifier { identifier, scalar, reading in
      reading.refer(identifier.text, as: [Kind.nameKind], at: scalar)
      reading.speak(of: Name(kind: Kind.nameKind, text: identifier.text))
    }
  }
}

extension Form<RuleID> {
  /// The identifier of a rule, which begins with its regime's.
  static var ruleDeclaration: Form {
    declares(RuleID.self).checked { rule, node, reading in
      guard let scalar = node.scalar else { return rule }
      guard let regime = rule.regime else {
        reading.report(
          .malformed(scalar, expected: "a rule id, which begins with a regime such as 'aa.bb/'"))
        return nil
      }
      reading.refer(regime.text, as: [.regime], at: scalar)
      return rule
    }
  }

  /// A rule that another record declares.
  static func rule(_ role: RuleRole) -> Form {
    parsed(TextShape(RuleKind.name, pattern: NameKind.rule.pattern)) { RuleID($0) }
      .checked { rule, node, reading in
        node.scalar.map { reading.refer(rule.text, as: [.rule], at: $0, role: role) }
        return rule
      }
  }
}

extension Form<RuleTarget> {
  /// A rule, or a regime for all its rules.
  static func ruleTarget(_ role: RuleRole) -> Form {
    let shape = TextShape("a rule id or a regime id", pattern: "^[A-Za-z0-9._/-]+$")
    return parsed(shape) { RuleTarget($0) }.checked { target, node, reading in
      node.scalar.map { scalar in
        switch target {
        case .rule(let rule): reading.refer(rule.text, as: [.rule], at: scalar, role: role)
        case .regime(let regime): reading.refer(regime.text, as: [.regime], at: scalar)
        }
      }
      return target
    }
  }
}

extension NameKind {
  /// The pattern of such identifiers for editors; the domain has the last word.
  fileprivate var pattern: String {
    switch self {
    case .countrySet, .rule, .chart: "^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$"
    default: "^[A-Za-z0-9._-]+$"
    }
  }
}
