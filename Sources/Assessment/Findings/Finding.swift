package import Regulation

/// Something the reader of a plan must know, decide or do.
package struct Finding: Sendable, Hashable {
  /// Stable across runs: made of what the finding says, not of when it was found.
  package let id: String
  package let kind: FindingKind
  package let severity: FindingSeverity
  package let message: Message
  package let regimes: [RegimeID]
  /// Transfers, staff, items, licences or places concerned.
  package let subjects: [String]
  package let rules: [RuleID]
  package let citations: [Citation]
  package let period: Period
  package let actions: [Action]
  /// The exposures that it was found for.
  package let exposures: [Exposure]
  /// Of a conflict, the facts of the project without any one of which it might not be there.
  package let facts: [String]
  /// Entries of party lists that it is presumed from: found by screening, not yet ruled on.
  package let presumed: [String]

  /// What was found; worded in one place, by `Finding.title`.
  package enum Message: Sendable, Hashable {
    /// A requirement that stands.
    case requirement(Outcome, item: String, regime: RegimeID)
    /// An authorisation comes too late for so many acts.
    case lateAuthorisation(RuleID, Late, count: Int)
    /// An act that began on the day although a requirement stood.
    case breach(Outcome, item: String, regime: RegimeID, began: CivilDate)
    case licenceEndsEarly(licence: String, ends: CivilDate, needed: CivilDate)
    /// A licence held covers nothing: the limbs that fail where it comes closest.
    case licenceDoesNotCover(licence: String, limbs: [FailedLimb])
    case jurisdictionNotModelled(PlaceCode)
    /// The regime's law on the subjects is not held, and acts of the project turn on it.
    case lawNotHeld(subjects: [String], regime: RegimeID)
    /// A party because of whom rules forbid acts, or ask for licences.
    case partyBarred(party: String, rules: [RuleID])
    /// A listed party holds a share of the party that bars nothing by itself; nil where unknown.
    case listedHolder(party: String, holder: String, share: Rational?)
    case controlledElsewhere(item: String, here: [RegimeID], notBy: [RegimeID])
    case missingSafeguard(String, authorisation: RuleID)
    case authorisationShared(RuleID, count: Int)
    /// Acts for each of which several regimes want a licence.
    case severalRegimes([RegimeID], count: Int)
    case conflict(ActID)
    /// The provisos of the recognition hold.
    case recognised(RecognitionID)
    /// All its provisos hold but this one.
    case recognisedIf(RecognitionID, Proviso)
    /// The law of the first regime gives relief toward a place whose law gives none back.
    case recognisedOneWay(RecognitionID, by: RegimeID, notBy: RegimeID)
    /// A licence is held that has no effect here.
    case notRecognised(RecognitionID, licences: [String])
    case question(Question, stakes: [Stake])
    case change(from: Outcome, to: Outcome, on: CivilDate, regime: RegimeID, rule: RuleID?)
    case notScreened(String)
    /// An owner whom the project only names, and nobody screened.
    case ownerNotScreened(owner: String, of: String)
    /// Screening found an entry that may be the party, and nobody has ruled on it.
    case presumedListing(party: String, ProjectScreening.Hit)
    /// People whom the project does not name, so that nobody could screen them.
    case personsNotScreened([String])
    /// Lists that rules in reach ask about, of which no copy was screened.
    case listsMissing([FlagID])
    /// Lists that rules in reach ask about, of which an old copy was screened.
    case listsStale([FlagID])
  }

  /// An answer that waits for a question.
  package struct Stake: Sendable, Hashable {
    package let regime: RegimeID
    package let outcome: Outcome
    package let rule: RuleID?
    /// Authorisations that may relieve it.
    package let relief: [RuleID]
  }

  /// How an authorisation comes too late.
  package struct Late: Sendable, Hashable {
    package let leadTime: TimeSpan
    /// The first day on which it could be there.
    package let needed: CivilDate
    /// The day on which it is wanted.
    package let available: CivilDate
  }

  /// A limb of a licence that does not fit, and what the licence says of it.
  package struct FailedLimb: Sendable, Hashable {
    package let limb: LicenceLimb
    package let stated: String?
  }

  /// A proviso of a recognition.
  package enum Proviso: Sendable, Hashable {
    case fact(FactTest)
    case confirm(Confirmation)
  }

  /// What to do about it.
  package enum Action: Sendable, Hashable {
    case apply(RuleID, by: CivilDate?)
    case hold
    /// Stop at once, keep what shows what was done, and see the duties of disclosure.
    case stop
    /// Do what the rule asks of whoever acted without what was required.
    case disclose(RuleID, duty: String, by: CivilDate?)
    case renew(String)
    case answer(String)
    case putInPlace(String)
    case screen(String)
    /// Rule on a hit of screening, under the key of its query.
    case rule(query: String, entry: String)
    case importLists([FlagID])
    case recheck
    case askCounsel
  }
}
