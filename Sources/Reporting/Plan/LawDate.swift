import Regulation

/// A day on which a provision begins, ends, is suspended or may change.
struct LawDate {
  let day: CivilDate
  let text: String
  let rule: RuleID
  let citation: Citation?

  /// Every dated turn of the provision.
  static func all(of provision: Provision, by rule: RuleID) -> [LawDate] {
    let source = provision.citations.first
    func date(_ day: CivilDate?, _ text: String, _ citation: Citation?) -> [LawDate] {
      day.map { [LawDate(day: $0, text: text, rule: rule, citation: citation ?? source)] } ?? []
    }
    return date(provision.period.from, "takes effect", nil)
      + date(provision.period.until, "last day in force", nil)
      + provision.suspensions.flatMap { suspension in
        date(suspension.period.from, "suspended from this day", suspension.citation)
          + date(
            suspension.period.until,
            suspension.endConfirmed
              ? "last day of the suspension"
              : "last day of the suspension, its end not confirmed by a source",
            suspension.citation)
      }
      + provision.events.flatMap { date($0.on, "\($0.title) (announced)", $0.citation) }
  }
}
