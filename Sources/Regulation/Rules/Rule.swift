/// A rule of a regime: a condition and what follows where it holds.
package struct Rule: Sendable, Hashable {
  package let id: RuleID
  package let regime: RegimeID
  package var provision: Provision
  package let kind: Kind
  package let when: Condition
  /// Duties that come with the rule: of an authorisation, its conditions subsequent.
  package let provided: [Duty]
  package let procedure: Procedure?
  /// Acts that complying with the rule demands.
  package let demands: [ActID]
  /// Acts that the rule forbids.
  package let forbids: [ActID]
  /// Jurisdictions whose law, or that of whose members, may demand what the rule forbids.
  package let yieldsTo: [JurisdictionID]
  /// Whether what it leaves open is asked for.
  ///
  /// Of relief for special occasions it is not: whoever has such an occasion says so.
  package let isAsked: Bool

  package init(
    id: RuleID, regime: RegimeID, provision: Provision, kind: Kind, when: Condition,
    provided: [Duty] = [], procedure: Procedure? = nil, demands: [ActID] = [],
    forbids: [ActID] = [], yieldsTo: [JurisdictionID] = [], isAsked: Bool = true
  ) {
    self.id = id
    self.regime = regime
    self.provision = provision
    self.kind = kind
    self.when = when
    self.provided = provided
    self.procedure = procedure
    self.demands = demands
    self.forbids = forbids
    self.yieldsTo = yieldsTo
    self.isAsked = isAsked
  }

  package enum Kind: Sendable, Hashable {
    /// A licence, notice or the like is needed, or the act is forbidden.
    case requirement(Requirement)
    /// Relief from requirements.
    case authorisation(Authorisation)
    /// The act is outside the regime, whatever its requirements say.
    case exclusion
    /// Bars authorisations, or lifts other restrictions.
    case restriction(Restriction)
    /// Something to do or keep, licence or not.
    case duty
    /// What another law demands or forbids of the act of complying.
    case constraint
    /// The law demands inquiry: where it holds, silence on these matters is not taken for "none".
    case inquiry(about: Set<Assumption>)
  }
}

/// What a requirement rule requires, and for what it is evaluated.
package struct Requirement: Sendable, Hashable {
  package enum Outcome: String, Sendable, Hashable, CaseIterable {
    case prohibition
    case licence
    case notification
    case registration
    case vetting
  }

  package let outcome: Outcome
  /// The list whose controls the rule is evaluated for, one by one; nil where it is evaluated
  /// once for the act.
  package let perControlOf: ListID?
  /// What the determination names as the reason; nil where the control's own reason serves.
  package let reason: String?

  package init(outcome: Outcome, perControlOf: ListID? = nil, reason: String? = nil) {
    self.outcome = outcome
    self.perControlOf = perControlOf
    self.reason = reason
  }
}

/// Relief: which requirements it overcomes and whether it must be held or may just be used.
package struct Authorisation: Sendable, Hashable {
  package enum Form: String, Sendable, Hashable, CaseIterable {
    /// Usable by anyone who meets its terms: exceptions, exemptions, general licences.
    case general
    /// Granted to an applicant: relieves only where the project holds it.
    case individual
  }

  package let form: Form
  package let relieves: [RuleTarget]
  /// Requirements that it does not overcome although `relieves` would take them in.
  package let except: [RuleID]

  package init(form: Form, relieves: [RuleTarget], except: [RuleID] = []) {
    self.form = form
    self.relieves = relieves
    self.except = except
  }

  /// Whether it overcomes the requirement.
  package func relieves(_ requirement: RuleID) -> Bool {
    !except.contains(requirement) && relieves.contains { $0.covers(requirement) }
  }
}

/// Which authorisations or restrictions a restriction bars.
package struct Restriction: Sendable, Hashable {
  package let restricts: [RuleTarget]
  package let except: [RuleID]

  package init(restricts: [RuleTarget], except: [RuleID] = []) {
    self.restricts = restricts
    self.except = except
  }

  /// Whether it bars the rule.
  package func restricts(_ rule: RuleID) -> Bool {
    !except.contains(rule) && restricts.contains { $0.covers(rule) }
  }
}

/// One rule, or every rule of a regime.
package enum RuleTarget: Sendable, Hashable, CustomStringConvertible {
  case rule(RuleID)
  case regime(RegimeID)

  /// Reads a rule id or a regime id, or nil where it is neither.
  package init?(_ text: some StringProtocol) {
    if let rule = RuleID(text) {
      self = .rule(rule)
    } else if let regime = RegimeID(text) {
      self = .regime(regime)
    } else {
      return nil
    }
  }

  /// Whether the target takes in the rule.
  package func covers(_ rule: RuleID) -> Bool {
    switch self {
    case .rule(let target): target == rule
    case .regime(let regime): rule.regime == regime
    }
  }

  package var description: String {
    switch self {
    case .rule(let rule): rule.text
    case .regime(let regime): regime.text
    }
  }
}
