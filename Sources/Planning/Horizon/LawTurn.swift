package import Regulation

/// A day on which a provision begins, ends, is suspended or may change.
package struct LawTurn: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case begins
    case lastDay
    case suspended
    /// The last day of a suspension, and whether a source confirms that it ended.
    case lastDaySuspended(isConfirmed: Bool)
    /// A change that no source read confirms, in the words of the record.
    case announced(String)
  }

  package let day: CivilDate
  package let kind: Kind
  package let rule: RuleID
  package let citation: Citation?

  /// Every dated turn of the provision, in the order of its record.
  package static func all(of provision: Provision, by rule: RuleID) -> [LawTurn] {
    let source = provision.citations.first
    func turn(_ day: CivilDate?, _ kind: Kind, _ citation: Citation?) -> [LawTurn] {
      day.map { [LawTurn(day: $0, kind: kind, rule: rule, citation: citation ?? source)] } ?? []
    }
    return turn(provision.period.from, .begins, nil)
      + turn(provision.period.until, .lastDay, nil)
      + provision.suspensions.flatMap { suspension in
        turn(suspension.period.from, .suspended, suspension.citation)
          + turn(
            suspension.period.until, .lastDaySuspended(isConfirmed: suspension.endConfirmed),
            suspension.citation)
      }
      + provision.events.flatMap { turn($0.on, .announced($0.title), $0.citation) }
  }
}
