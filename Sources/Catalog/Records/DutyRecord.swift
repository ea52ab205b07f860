import Regulation

extension Form<Duty> {
  static var duty: Form {
    record(
      "duty", "Something to be done or kept, with its clock.",
      required("duty", .text, "What is due, in one hyphenated word."),
      Part.clock,
      optional("note", .text, "A remark for the reader.")
    ) { Duty(name: $0, clock: $1, note: $2) }
  }
}

extension Part<Duty.Clock> {
  fileprivate static var clock: Part {
    exactlyOne(
      Alternative(
        required("before", .word(of: .dutyEvent), "The event before which it is due.").map {
          .before($0)
        }),
      Alternative(
        group(
          required("within", .timeSpan, "The time within which it is due."),
          required("of", .word(of: .dutyEvent), "The event from which the time runs.")
        ) { .within($0, of: $1) }),
      Alternative(required("every", .timeSpan, "How often it is due.").map { .every($0) }),
      Alternative(
        group(
          required("lasting", .timeSpan, "How long it is kept up."),
          required("after", .word(of: .dutyEvent), "The event from which the time runs.")
        ) { .lasting($0, after: $1) }),
      Alternative(
        required("throughout", .flag, "'true': as long as the act goes on.").map { _ in .throughout
        })
    )
  }
}

extension Form<Procedure> {
  static var procedure: Form {
    record(
      "procedure", "How an authorisation is obtained.",
      optional("authority", .refers(to: AuthorityID.self), "Who grants it."),
      optional("form", .text, "The form to file."),
      optional("portal", .text, "Where to file it."),
      optional("lead-time", .timeSpan, "How long the authority takes."),
      optional("validity", .timeSpan, "How long the authorisation lasts.")
    ) { authority, form, portal, leadTime, validity in
      Procedure(
        authority: authority, form: form, portal: portal, leadTime: leadTime, validity: validity)
    }
  }
}
