import Regulation

extension Form<Rule> {
  static var rule: Form {
    record(
      "rule", "A condition, and what follows where it holds.",
      required("id", .ruleDeclaration, "Its regime, a slash and a name."),
      Part.ruleKind,
      Part.provision,
      optional("when", .condition, default: .always, "What must hold; left out, nothing."),
      optional("provided", .list(of: .duty), default: [], "Duties that come with the rule."),
      optional("procedure", .procedure, "How the authorisation is obtained."),
      optional(
        "demands", .oneOrMany(.refers(to: ActID.self)), default: [],
        "Acts that complying with the rule demands."),
      optional(
        "forbids", .oneOrMany(.refers(to: ActID.self)), default: [], "Acts that the rule forbids."),
      optional(
        "yields-to", .oneOrMany(.refers(to: JurisdictionID.self)), default: [],
        "Jurisdictions whose law, or that of whose members, may demand what the rule forbids."),
      optional(
        "asked", .flag, default: true,
        "Of relief: whether what it leaves open is asked for; false where it is for special occasions "
          + "that whoever has one would state.")
    ) { id, kind, provision, when, provided, procedure, demands, forbids, yieldsTo, isAsked in
      id.regime.map { regime in
        Rule(
          id: id, regime: regime, provision: provision, kind: kind, when: when,
          provided: provided, procedure: procedure, demands: demands, forbids: forbids,
          yieldsTo: yieldsTo, isAsked: isAsked)
      }
    }.checked { rule, _, _ in rule }
  }
}

/// The words under a rule's `kind`.
private enum RuleKindWord: String, CaseIterable {
  case requirement
  case authorisation
  case exclusion
  case restriction
  case duty
  case constraint
  case inquiry
}

extension Part<Rule.Kind> {
  fileprivate static var ruleKind: Part {
    choice("kind", "What sort of rule it is.", among: RuleKindWord.allCases) { word in
      switch word {
      case .requirement: requirement
      case .authorisation: authorisation
      case .exclusion: group { .exclusion }
      case .restriction: restriction
      case .duty: group { .duty }
      case .constraint: group { .constraint }
      case .inquiry: inquiry
      }
    }
  }

  private static var requirement: Part {
    group(
      required("outcome", .word, "What is required."),
      optional(
        "per-control-of", .refers(to: ListID.self),
        "Evaluated once for each control of the item on this list; left out, once for the act."),
      optional(
        "reason", .text, "The label among the reasons; left out, the control's column or reason.")
    ) { .requirement(Requirement(outcome: $0, perControlOf: $1, reason: $2)) }
  }

  private static var authorisation: Part {
    group(
      required(
        "form", .word, "Whether anyone who meets its terms may use it, or only who was granted one."
      ),
      required(
        "relieves", .oneOrMany(.ruleTarget(.requirement)),
        "Requirements, or a regime for all of its own."),
      optional(
        "except", .oneOrMany(.rule(.requirement)), default: [],
        "Requirements that it does not overcome all the same.")
    ) { .authorisation(Authorisation(form: $0, relieves: $1, except: $2)) }
  }

  private static var inquiry: Part {
    group(
      required(
        "about", .oneOrMany(.word),
        "Matters on which silence is then not taken for an answer.")
    ) { .inquiry(about: Set($0)) }
  }

  private static var restriction: Part {
    group(
      required(
        "restricts", .oneOrMany(.ruleTarget(.barrable)),
        "Authorisations or restrictions, or a regime for all its general authorisations."),
      optional(
        "except", .oneOrMany(.rule(.barrable)), default: [],
        "Authorisations that it does not bar all the same.")
    ) { .restriction(Restriction(restricts: $0, except: $1)) }
  }
}
