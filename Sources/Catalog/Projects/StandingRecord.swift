import Regulation
import YAMLTree

extension Form<FulfilledDuty> {
  static var fulfilledDuty: Form {
    record(
      "fulfilled", "A duty that comes with a relief, as met on a day or known never to be.",
      required("rule", .refers(to: RuleID.self), "The rule with which the duty comes."),
      required("duty", .text, "The duty, as the rule names it."),
      required("on", .dayOrNever, "The day on which it was or will be met, or 'never'."),
      optional(
        "for", .oneOrMany(.refers(to: .transfer, .staff)), default: [],
        "Transfers and staff it was met for; left out, all.")
    ) { FulfilledDuty(rule: $0, duty: $1, on: $2, subjects: $3) }
  }
}

extension Form<CivilDate?> {
  /// A day, or the word that says that it will not come.
  fileprivate static var dayOrNever: Form {
    let date = Form<CivilDate>.date
    return Form(shape: .either([date.shape, .words(["never"])])) { node, reading in
      if node.text == "never" { return .some(nil) }
      return date.read(node, &reading).map { .some($0) }
    }
  }
}

extension Form<WorkPackage> {
  static var workPackage: Form {
    record(
      "work-package", "A part of the project with an end use and a funder of its own.",
      required("id", .declares(.workPackage), "The name by which the project refers to it."),
      optional("title", .text, "What it is called."),
      optional("end-use", .endUse, "What its results are for, and what is known of that."),
      optional("funder", .label, "An organisation of the project, or the name of another party."),
      period()
    ) { WorkPackage(id: $0, title: $1, endUse: $2, funder: $3, period: $4) }
  }
}

extension Form<Decision> {
  static var decision: Form {
    record(
      "decision", "A person's ruling on a finding, carried into the plan.",
      required("finding", .label, "The finding's id."),
      required("decision", .text, "What was decided, such as 'accept'."),
      optional("by", .text, "Who decided."),
      optional("on", .date, "When."),
      optional("why", .text, "On what grounds.")
    ) { finding, decision, by, on, why in
      Decision(finding: finding, decision: decision, by: by, on: on, why: why)
    }
  }
}
