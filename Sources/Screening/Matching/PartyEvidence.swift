import Regulation

/// What both sides state besides names, and how far it moves the odds.
///
/// The amounts are logarithms of odds and are our own judgement, since the lists' own aliases teach
/// nothing of dates and numbers: an equal passport outweighs any difference of names, and a date
/// of birth that cannot be the same takes a hit on a common name away.
struct PartyEvidence {
  private(set) var logOdds: Float = 0
  private(set) var lines: [MatchExplanation.Evidence] = []
  /// Whether a number that identifies a party is the same.
  private(set) var sharesIdentifier = false

  /// Whether a date of birth or a number agrees or differs, so that none need be asked for.
  private(set) var settles = false

  init(_ query: ScreeningQuery, _ party: ListedParty) {
    weighKind(query, party)
    weighBirths(query, party)
    weighCountries(query, party)
    weighIdentifiers(query, party)
  }

  private mutating func add(
    _ amount: Float, _ subject: String, _ query: String, _ listed: String
  ) {
    logOdds += amount
    lines.append(.init(agrees: amount > 0, subject: subject, query: query, listed: listed))
  }

  private mutating func weighKind(_ query: ScreeningQuery, _ party: ListedParty) {
    guard let asked = query.kind, let listed = party.kind, asked != listed else { return }
    add(-4, "kind", asked.rawValue, listed.rawValue)
  }

  private mutating func weighBirths(_ query: ScreeningQuery, _ party: ListedParty) {
    var best: (amount: Float, asked: BirthDate, listed: BirthDate)?
    for asked in query.births {
      for listed in party.births {
        let amount = Self.agreement(asked, listed)
        if amount > best?.amount ?? -.infinity { best = (amount, asked, listed) }
      }
    }
    guard let best else { return }
    settles = true
    add(best.amount, "date of birth", best.asked.words, best.listed.words)
  }

  private static func agreement(_ asked: BirthDate, _ listed: BirthDate) -> Float {
    if asked.first <= listed.last, listed.first <= asked.last {
      let isDay = asked.first == asked.last && listed.first == listed.last
      return isDay ? 2.5 : 1
    }
    let days =
      asked.first > listed.last
      ? asked.first.dayNumber - listed.last.dayNumber
      : listed.first.dayNumber - asked.last.dayNumber
    let isApproximate = asked.isApproximate || listed.isApproximate
    return days <= (isApproximate ? 3 * 366 : 366) ? -0.5 : -3
  }

  private mutating func weighCountries(_ query: ScreeningQuery, _ party: ListedParty) {
    guard !query.countries.isEmpty, !party.countries.isEmpty else { return }
    let agrees = query.countries.contains { asked in
      party.countries.contains { $0 == asked || $0.parent == asked || asked.parent == $0 }
    }
    func words(_ places: [some CustomStringConvertible]) -> String {
      places.map(\.description).joined(separator: ", ")
    }
    add(agrees ? 0.5 : -0.7, "country", words(query.countries), words(party.countries))
  }

  private mutating func weighIdentifiers(_ query: ScreeningQuery, _ party: ListedParty) {
    let called = PartyIdentifier(.other, query.name)
    for asked in query.identifiers + (called.isNumber ? [called] : [])
    where !asked.comparable.isEmpty {
      if let same = party.identifiers.first(where: { asked.isSame(as: $0) }) {
        (sharesIdentifier, settles) = (true, true)
        add(6, asked.kind.words, asked.value, same.value)
      } else if asked.kind.isUnique,
        let other = party.identifiers.first(where: { $0.kind == asked.kind })
      {
        settles = true
        add(-5, asked.kind.words, asked.value, other.value)
      }
    }
  }
}
