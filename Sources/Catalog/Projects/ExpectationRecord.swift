import Regulation
import YAMLTree

extension Form<Expectation> {
  static var expectation: Form {
    record(
      "expectation", "What the assessment must say of an exposure, or must find.", Part.claim
    ) { $0 }.checked { claim, node, reading in
      Expectation(claim: claim, origin: reading.origin(of: node))
    }
  }
}

extension Part<Expectation.Claim> {
  fileprivate static var claim: Part {
    exactlyOne(
      Alternative(
        determination(
          required("transfer", .refers(to: .transfer), "The transfer.").map { .transfer($0) })),
      Alternative(
        determination(
          group(
            required("staff", .refers(to: .staff), "The person who gets at an item."),
            optional("item", .refers(to: .item), "The item; left out, each of the person's.")
          ) { .staff($0, item: $1) })),
      Alternative(
        group(
          required("finding", .word, "The kind of a finding that must be there."),
          regimes,
          optional("rule", .refers(to: RuleID.self), "A rule that it must rest on.")
        ) { .finding($0, regimes: $1, rule: $2) }),
      Alternative(
        group(
          required("no-finding", .word, "The kind of a finding that must not be there."), regimes
        ) { .noFinding($0, regimes: $1) }),
      Alternative(
        required("question", .label, "The id or path of a question that must be asked.").map {
          .question($0)
        }),
      Alternative(
        required("no-question", .label, "The id or path of a question that must not be asked.").map
        { .noQuestion($0) }),
      Alternative(
        group(
          required("duty", .text, "A duty that must be owed."),
          required("regime", .refers(to: RegimeID.self), "The regime that answers.")
        ) { .duty($0, regime: $1) }),
      Alternative(
        group(
          required(
            "verdict", .refers(to: JurisdictionID.self), "The jurisdiction that is judged."),
          required("is", .word, "The verdict.")
        ) { .verdict($0, $1) }))
  }

  private static var regimes: Part<[RegimeID]> {
    optional(
      "regimes", .oneOrMany(.refers(to: RegimeID.self)), default: [], "Regimes that it names.")
  }

  private static func determination(_ subject: Part<Expectation.Subject>) -> Part {
    group(
      subject,
      required("regime", .refers(to: RegimeID.self), "The regime that answers."),
      outcomes,
      optional(
        "reasons", .oneOrMany(.text), default: [], "Reasons that must be among those found."),
      optional("authorisation", .rule(.authorisation), "The authorisation that must be used.")
    ) { subject, regime, outcomes, reasons, authorisation in
      .determination(
        subject, regime: regime, outcomes: outcomes, reasons: reasons,
        authorisation: authorisation)
    }
  }

  /// The answers of which any will do.
  private static var outcomes: Part<Set<Outcome>> {
    exactlyOne(
      Alternative(
        required("outcome", .oneOrMany(.word), "The answer, or a list of which any will do.").map {
          Set($0)
        }),
      Alternative(
        required("outcome-not", .oneOrMany(.word), "The answers of which none may be given.").map {
          Set(Outcome.allCases).subtracting($0)
        }))
  }
}
