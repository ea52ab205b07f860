package import ListStore
package import Regulation
import Screening

/// What follows in law from being on a list: the rules in force that ask for it.
package struct ListConsequences: Sendable {
  /// A rule that turns on a list.
  package struct Rule: Sendable {
    package let id: RuleID
    package let title: String
    /// The regime's title.
    package let regime: String
    /// What the rule does where it holds.
    package let effect: String
  }

  private let rules: [FlagID: [Rule]]
  private let lists: [FlagID: PartyList]

  /// Takes the rules that may have effect on the day.
  package init(_ catalog: LawCatalog, on day: CivilDate) {
    lists = Dictionary(catalog.flags.map { ($0.id, $0) }) { first, _ in first }
    let regimes = Dictionary(catalog.regimes.map { ($0.id, $0) }) { first, _ in first }
    var rules: [FlagID: [Rule]] = [:]
    for rule in catalog.rules where rule.provision.inForce(on: day) != .false {
      for flag in rule.when.flags {
        rules[flag, default: []].append(
          Rule(
            id: rule.id, title: rule.provision.title,
            regime: regimes[rule.regime]?.provision.title ?? rule.regime.text,
            effect: rule.kind.effect))
      }
    }
    self.rules = rules
  }

  /// The rules that turn on the list, in the order of the catalog.
  package func rules(on list: FlagID?) -> [Rule] { list.flatMap { rules[$0] } ?? [] }

  /// The list's title, or the publisher's name of it where the catalog models none.
  package func title(of hit: Hit) -> String {
    hit.list.flatMap { lists[$0]?.title } ?? hit.entry.party.register
  }

  /// What the catalog says about the list besides.
  package func note(on list: FlagID?) -> String? { list.flatMap { lists[$0]?.provision.note } }
}

extension Regulation.Rule.Kind {
  /// What a rule of this kind does where it holds, in a word or two.
  fileprivate var effect: String {
    switch self {
    case .requirement(let requirement): requirement.outcome.rawValue
    case .authorisation: "relief"
    case .exclusion: "out of reach"
    case .restriction: "bars relief"
    case .duty: "duty"
    case .constraint: "constraint"
    case .inquiry: "inquiry"
    }
  }
}
