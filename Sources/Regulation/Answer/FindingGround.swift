/// What a finding rests on, by which its severity is graded.
package enum FindingGround: String, Sendable, Hashable, CaseIterable {
  case prohibited
  case licenceRequired = "licence-required"
  case notificationRequired = "notification-required"
  /// The act began before the day we stand on.
  case begun
  /// An authorisation takes longer than there is time.
  case late
  /// It rests on hits of screening that nobody has ruled on.
  case presumed
  case licenceEndsEarly = "licence-ends-early"
  case licenceDoesNotCover = "licence-does-not-cover"
  /// Law that bears on an act is not held.
  case lawNotHeld = "law-not-held"
  /// No law of a place is held.
  case placeNotHeld = "place-not-held"
  /// Somebody acts from the place.
  case actsThere = "acts-there"
  case controlledElsewhere = "controlled-elsewhere"
  case safeguardMissing = "safeguard-missing"
  case authorisationShared = "authorisation-shared"
  case severalRegimes = "several-regimes"
  case conflict
  case recognised
  case recognitionOpen = "recognition-open"
  case recognitionOneWay = "recognition-one-way"
  case notRecognised = "not-recognised"
  /// A question that an undetermined answer waits for.
  case questionDecides = "question-decides"
  /// A question whose answer might relieve what stands.
  case questionRelieves = "question-relieves"
  case listingPresumed = "listing-presumed"
  /// A party because of whom acts are forbidden or need a licence.
  case partyBarred = "party-barred"
  /// A listed party holds a share that bars nothing by itself.
  case listedHolder = "listed-holder"
  case notScreened = "not-screened"
  case personsUnnamed = "persons-unnamed"
  case listsMissing = "lists-missing"
  case listsStale = "lists-stale"
  case answerTightens = "answer-tightens"
  case answerLoosens = "answer-loosens"
}

/// How grave a finding on certain grounds is: the first rule that fits decides.
package struct SeverityRule: Sendable, Hashable {
  /// All of these must be among the finding's grounds.
  package let grounds: Set<FindingGround>
  /// Where stated, the finding must be about one of these acts.
  package let acts: [ActID]
  package let severity: FindingSeverity

  package init(grounds: Set<FindingGround>, acts: [ActID] = [], severity: FindingSeverity) {
    self.grounds = grounds
    self.acts = acts
    self.severity = severity
  }
}

extension LawCatalog {
  /// The rules of severity with names: their places in the order in which they are tried.
  package var namedSeverities: [(name: String, rule: SeverityRule)] {
    severities.enumerated().map { ("severity-\($0 + 1)", $1) }
  }

  /// The severity of a finding on the grounds; medium where no rule fits.
  package func severity(on grounds: Set<FindingGround>, act: ActID? = nil) -> FindingSeverity {
    let rule = severities.first { rule in
      rule.grounds.isSubset(of: grounds)
        && (rule.acts.isEmpty || act.map(rule.acts.contains) ?? false)
    }
    return rule?.severity ?? .medium
  }
}
