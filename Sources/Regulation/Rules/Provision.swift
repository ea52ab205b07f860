/// What every record of law carries: a title of ours, its source, its dates and how it is known.
package struct Provision: Sendable, Hashable {
  package let title: String
  package let citations: [Citation]
  package let period: Period
  /// Whether the record says that nobody knows since when it has effect.
  package let startUnknown: Bool
  /// The day before which it is unknown whether the provision had effect, as no source tells since
  /// when it does; set where rules are brought into force.
  package var knownFrom: CivilDate?
  package let suspensions: [Suspension]
  package let events: [LegalEvent]
  package let confidence: Confidence
  /// The day of the source read for this record, where it differs from the instrument's.
  package let checked: CivilDate?
  /// A remark for the reader: what is uncertain, what was left out.
  package let note: String?

  package init(
    title: String, citations: [Citation] = [], period: Period = .always,
    startUnknown: Bool = false, suspensions: [Suspension] = [], events: [LegalEvent] = [],
    confidence: Confidence = .read,
    checked: CivilDate? = nil, note: String? = nil
  ) {
    self.title = title
    self.citations = citations
    self.period = period
    self.startUnknown = startUnknown
    self.suspensions = suspensions
    self.events = events
    self.confidence = confidence
    self.checked = checked
    self.note = note
  }

  /// Whether the provision has effect on the day: unknown after a suspension whose end nobody
  /// confirmed, from an unconfirmed event on, and before the day from which it is known.
  package func inForce(on day: CivilDate) -> Truth {
    guard period.contains(day), !suspensions.contains(where: { $0.period.contains(day) }) else {
      return .false
    }
    for suspension in suspensions where !suspension.endConfirmed {
      if let until = suspension.period.until, day > until { return .unknown }
    }
    if let knownFrom, day < knownFrom { return .unknown }
    return events.contains { $0.on <= day } ? .unknown : .true
  }

  /// The first day after `day` on which `inForce` may change its answer.
  package func nextChange(after day: CivilDate) -> CivilDate? {
    let candidates =
      [period.nextChange(after: day), knownFrom.flatMap { $0 > day ? $0 : nil }]
      + suspensions.map { $0.period.nextChange(after: day) }
      + events.map { $0.on > day ? $0.on : nil }
    return candidates.compactMap { $0 }.min()
  }
}

/// A time during which a provision in force has no effect.
package struct Suspension: Sendable, Hashable {
  package let period: Period
  /// Whether a source read after the end confirms that the provision came back.
  package let endConfirmed: Bool
  package let citation: Citation?

  package init(period: Period, endConfirmed: Bool, citation: Citation?) {
    self.period = period
    self.endConfirmed = endConfirmed
    self.citation = citation
  }
}

/// A change announced for a day, whose coming about no source read so far confirms.
package struct LegalEvent: Sendable, Hashable {
  package let on: CivilDate
  package let title: String
  package let citation: Citation?

  package init(on: CivilDate, title: String, citation: Citation?) {
    self.on = on
    self.title = title
    self.citation = citation
  }
}
