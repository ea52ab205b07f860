import Regulation

/// What a record states of its own source, dates and certainty; a file may state the rest for all.
struct ProvisionTerms: Sendable {
  var citations: [Citation]?
  var period = Period.always
  /// Whether the record says that nobody knows since when it has effect.
  var startUnknown = false
  var suspensions: [Suspension]?
  var events: [LegalEvent]?
  var confidence: Confidence?
  var checked: CivilDate?
  var note: String?

  /// The provision with these terms, and those of the file where the record has none.
  func provision(title: String, defaults: ProvisionTerms = ProvisionTerms()) -> Provision {
    Provision(
      title: title, citations: citations ?? defaults.citations ?? [],
      period: Period(
        from: period.from ?? (startUnknown ? nil : defaults.period.from),
        until: period.until ?? defaults.period.until),
      startUnknown: startUnknown || period.from == nil && defaults.startUnknown,
      suspensions: suspensions ?? defaults.suspensions ?? [],
      events: events ?? defaults.events ?? [],
      confidence: confidence ?? defaults.confidence ?? .read,
      checked: checked ?? defaults.checked, note: note ?? defaults.note)
  }
}

extension Part<ProvisionTerms> {
  /// The keys that every provision may carry besides its title.
  static var provisionTerms: Part { terms(start: "from", end: "until") }

  /// The same, in records where `from` and `until` mean something else.
  static var datedProvisionTerms: Part {
    terms(start: "from-date", end: "until-date")
  }

  private static func terms(start: String, end: String) -> Part {
    group(
      optional("cite", .oneOrMany(.citation), "Where the law says so."),
      legalPeriod(start, end),
      optional("suspended", .list(of: .suspension), "Times without effect."),
      optional("events", .list(of: .legalEvent), "Changes that no source read confirms yet."),
      optional("confidence", .word, "How the record is known; left out, from the source itself."),
      optional(
        "checked", .date, "The day of the source read, where it differs from the instrument's."),
      optional("note", .text, "What is uncertain or left out.")
    ) { citations, period, suspensions, events, confidence, checked, note in
      ProvisionTerms(
        citations: citations, period: period.period, startUnknown: period.startUnknown,
        suspensions: suspensions, events: events, confidence: confidence, checked: checked,
        note: note)
    }
  }
}

extension Part<Provision> {
  /// Our title of a provision, its source, its dates and how it is known.
  static var provision: Part {
    group(required("title", .text, "Our own short words."), .provisionTerms) { title, terms in
      terms.provision(title: title)
    }
  }
}

extension Form<Citation> {
  static var citation: Form {
    record(
      "citation", "A place in an instrument.",
      required("instrument", .refers(to: InstrumentID.self), "The instrument that is cited."),
      optional("at", .text, "The article, section or paragraph; left out, the whole instrument.")
    ) { Citation(instrument: $0, at: $1) }
  }
}

extension Form<Suspension> {
  static var suspension: Form {
    record(
      "suspension", "A time during which a provision in force has no effect.", period(),
      optional(
        "end-confirmed", .flag, default: false,
        "Whether a source read after the end confirms that the provision came back."),
      optional("cite", .citation, "What suspends the provision.")
    ) { Suspension(period: $0, endConfirmed: $1, citation: $2) }
  }
}

extension Form<LegalEvent> {
  static var legalEvent: Form {
    record(
      "event", "A change recorded for a day, which no source read confirms.",
      required("on", .date, "The day from which the answer is undetermined."),
      required("title", .text, "What changes."),
      optional("cite", .citation, "What announces the change.")
    ) { LegalEvent(on: $0, title: $1, citation: $2) }
  }
}
