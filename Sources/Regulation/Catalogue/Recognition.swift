/// What effect one law gives to a place, or to a licence of another law: directed, dated, on
/// provisos.
///
/// Membership of two states in one multilateral group is none.
package struct Recognition: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The law of `from` asks for no licence toward `to`.
    case exempts
    /// Licences of `from` have effect under `to`.
    case recognisesLicence = "recognises-licence"
    /// The law of `from` has a general authorisation toward `to`.
    case generalAuthorisation = "general-authorisation"
    /// The law of `from` still asks for a licence toward `to`, and makes it easier.
    case facilitates
    /// Licences of `from` have no effect under `to`, though they may seem to.
    case notRecognised = "not-recognised"
  }

  package let id: RecognitionID
  package internal(set) var provision: Provision
  package let kind: Kind
  /// The regime or authorisation that gives relief, or whose licences are looked at.
  package let from: RuleTarget
  /// The places toward which it does, or the regimes asked to give effect.
  package let to: [End]
  /// What it is about; empty for everything.
  package let scope: [Scope]
  /// The provisos.
  package let when: Condition
  /// What follows, in our own short words.
  package let effect: String

  /// A place, a country set or a regime at the far end.
  package enum End: Sendable, Hashable, CustomStringConvertible {
    case place(PlaceTerm)
    case regime(RegimeID)

    /// Reads a place code, a set id or a regime id, or nil where it is none of them.
    package init?(_ text: some StringProtocol) {
      if let term = PlaceTerm(text) {
        self = .place(term)
      } else if let regime = RegimeID(text) {
        self = .regime(regime)
      } else {
        return nil
      }
    }

    package var description: String {
      switch self {
      case .place(let term): term.description
      case .regime(let regime): regime.text
      }
    }
  }

  package init(
    id: RecognitionID, provision: Provision, kind: Kind, from: RuleTarget, to: [End],
    scope: [Scope], when: Condition, effect: String
  ) {
    self.id = id
    self.provision = provision
    self.kind = kind
    self.from = from
    self.to = to
    self.scope = scope
    self.when = when
    self.effect = effect
  }
}

extension Recognition {
  /// The places at the far end.
  package var places: [PlaceTerm] {
    to.compactMap { if case .place(let term) = $0 { term } else { nil } }
  }

  /// The regimes at the far end.
  package var regimes: [RegimeID] {
    to.compactMap { if case .regime(let regime) = $0 { regime } else { nil } }
  }
}

extension RuleTarget {
  /// The regime itself, or the rule's.
  package var regime: RegimeID? {
    switch self {
    case .rule(let rule): rule.regime
    case .regime(let regime): regime
    }
  }
}
