import Regulation

extension Form<Control> {
  static var control: Form {
    record(
      "control", "One reason for which an entry is controlled, and what of the entry it covers.",
      required("reason", .text, "The reason in the regime's own abbreviation."),
      optional("column", .column, "The chart column."),
      optional("rule", .textRule, "The text rule that decides, where no column does."),
      Part.coverage,
      optional("when", .condition, default: .always, "A fact on which the control turns besides.")
    ) { reason, column, rule, coverage, condition in
      Control(
        reason: reason, column: column, rule: rule, coverage: coverage, condition: condition)
    }
  }
}

extension Form<Eligibility> {
  static var eligibility: Form {
    record(
      "eligibility", "Whether an entry may go under a list-based authorisation.",
      required("for", .rule(.authorisation), "The authorisation."),
      optional("eligible", .flag, default: true, "Whether it may."),
      Part.coverage,
      optional("limit", .money, "The most a consignment may be worth."),
      optional("when", .condition, default: .always, "A fact on which eligibility turns besides.")
    ) { authorisation, eligible, coverage, limit, condition in
      Eligibility(
        authorisation: authorisation, eligible: eligible, coverage: coverage, limit: limit,
        condition: condition)
    }
  }
}

extension Part<ParagraphCoverage> {
  fileprivate static var coverage: Part {
    group(
      codes("include", "Paragraphs taken in; left out, the whole entry."),
      codes("exclude", "Paragraphs left out."),
      codes("for-items", "Entries that the technology or software must be for."),
      codes("not-for-items", "Entries that the technology or software must not be for.")
    ) { ParagraphCoverage(include: $0, exclude: $1, forItems: $2, notForItems: $3) }
  }

  private static func codes(_ key: String, _ documentation: String) -> Part<[ControlCode]> {
    optional(key, .oneOrMany(.ownCode), default: [], documentation)
  }
}
