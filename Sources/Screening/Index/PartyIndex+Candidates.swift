extension PartyIndex {
  /// The parties likest to the one asked for, best first.
  ///
  /// - Parameters:
  ///   - query: who is asked for.
  ///   - score: candidates below this are left out.
  ///   - limit: how many are returned at most.
  /// - Returns: the candidates with their explanations.
  package func candidates(
    for query: ScreeningQuery, atLeast score: Double, limit: Int
  ) -> [Candidate] {
    var found = best(for: query)
    for party in parties(identifiedBy: query) where found[party] == nil {
      found[party] = bestName(of: party, for: query)
    }
    var ranked = found.map { Ranked(query, party: $0.key, $0.value, in: self) }
    ranked.removeAll { $0.score < score }
    // Scores end short of certainty; the evidence goes on.
    ranked.sort { $0.logOdds != $1.logOdds ? $0.logOdds > $1.logOdds : $0.party < $1.party }
    return ranked.prefix(limit).map { $0.candidate(for: query, in: self) }
  }

  /// A comparison with a listed name, and what it is worth.
  struct Match {
    let position: Int
    let comparison: NameComparison
    let logOdds: Float
    /// Whether both are printed alike.
    let isPrinted: Bool
  }

  /// What a name is worth at least that is printed just as it is listed: enough for a hit, even where
  /// a country differs; a date of birth or a number that differs takes it away.
  private static let printed: Float = 3.6

  /// Each party's likest name, of the names that retrieval finds.
  private func best(for query: ScreeningQuery) -> [Int: Match] {
    var readings = Readings(query)
    var best: [Int: Match] = [:]
    for number in names(like: readings.name(as: query.kind)) {
      let listed = names[Int(number)]
      let party = Int(listed.party)
      let match = match(&readings, listed)
      if match.logOdds > best[party]?.logOdds ?? -.infinity { best[party] = match }
    }
    for printed in names(printedAs: query.name) {
      let party = Int(printed.party)
      let listed = parties[party].names[Int(printed.position)]
      let match = match(
        &readings,
        IndexedName(
          party: printed.party, position: printed.position,
          name: NameReader.read(listed.text, as: kinds[party]), weight: 0), isPrinted: true)
      if match.logOdds > best[party]?.logOdds ?? -.infinity || best[party]?.isPrinted == false {
        best[party] = match
      }
    }
    return best
  }

  private func match(
    _ readings: inout Readings, _ listed: IndexedName, isPrinted: Bool = false
  ) -> Match {
    let party = Int(listed.party)
    let kind = kinds[party] ?? readings.query.kind
    let comparison = NameComparison(readings.name(as: kind), listed.name, as: kind)
    let quality = parties[party].names[Int(listed.position)].quality
    // What a publisher calls weak identifies nobody by itself.
    let weakness: Float = quality == .weak ? 2 : 0
    let logOdds = comparison.logOdds - weakness
    return Match(
      position: Int(listed.position), comparison: comparison,
      logOdds: isPrinted ? max(logOdds, Self.printed - weakness / 2) : logOdds,
      isPrinted: isPrinted)
  }

  private func bestName(of party: Int, for query: ScreeningQuery) -> Match? {
    var readings = Readings(query)
    return parties[party].names.indices.map { position in
      let name = NameReader.read(parties[party].names[position].text, as: kinds[party])
      return match(
        &readings,
        IndexedName(party: Int32(party), position: Int32(position), name: name, weight: 0))
    }.max { $0.logOdds < $1.logOdds }
  }

  /// A party with all that speaks for and against it; explained only if it is shown.
  private struct Ranked {
    let party: Int
    let match: Match
    let evidence: PartyEvidence
    let logOdds: Float

    var score: Double { Candidate.score(logOdds: logOdds) }

    init(_ query: ScreeningQuery, party: Int, _ match: Match, in index: PartyIndex) {
      self.party = party
      self.match = match
      evidence = PartyEvidence(query, index.parties[party])
      let names = evidence.sharesIdentifier ? max(match.logOdds, -2) : match.logOdds
      logOdds = names + evidence.logOdds
    }

    func candidate(for query: ScreeningQuery, in index: PartyIndex) -> Candidate {
      Candidate(
        party: party, name: match.position, score: score,
        explanation: MatchExplanation(
          query: query.name, listed: index.parties[party].names[match.position].text,
          match.comparison, evidence: evidence.lines,
          isCommon: match.isPrinted && !evidence.settles
            && match.comparison.left.isCommon(as: index.kinds[party] ?? query.kind)))
    }
  }

  /// The name asked for, read as each kind of party once.
  private struct Readings {
    let query: ScreeningQuery
    private var read: [ListedParty.Kind?: Name] = [:]

    init(_ query: ScreeningQuery) { self.query = query }

    mutating func name(as kind: ListedParty.Kind?) -> Name {
      if let name = read[kind] { return name }
      let name = NameReader.read(query.name, as: kind)
      read[kind] = name
      return name
    }
  }
}
