package import Assessment
package import Regulation

extension Finding {
  /// What was found, in one line.
  package func title(in names: Names) -> String {
    guard case .requirement = message, !presumed.isEmpty else { return message.title(in: names) }
    return "\(message.title(in: names)) (presumed from screening: not yet reviewed)"
  }

  /// What it means for the project, in a sentence or two.
  func explanation(in names: Names) -> String {
    guard case .requirement = message, !presumed.isEmpty else {
      return message.explanation(in: names)
    }
    return """
      \(message.explanation(in: names)) It rests in part on hits of screening that nobody has ruled on yet: \
      \(presumed.listed()). If they are cleared, the answer may be another.
      """
  }

  /// What was found, in one line; where many findings are worded, make `Names` once instead.
  package func title(in book: Rulebook) -> String { title(in: Names(book)) }
}

extension Finding.Message {
  /// What was found, in one line.
  func title(in names: Names) -> String {
    switch self {
    case .requirement(let outcome, let item, let regime):
      "\(outcome.word.capitalisedFirst): \(names.item(item)), under \(names.title(of: regime))"
    case .lateAuthorisation(let rule, let late, let count):
      """
      \(names.title(of: rule)) takes \(late.leadTime), until \(late.needed); \(count.of("act")) would \
      begin earlier, the first on \(late.available)
      """
    case .breach(let outcome, let item, let regime, let began):
      """
      Begun on \(began), though \(outcome.word): \(names.item(item)), under \(names.title(of: regime))
      """
    case .lawNotHeld(let subjects, let regime):
      """
      Law not held: \(names.title(of: regime))\(home(of: regime, names)): \(subjects.joined(separator: "; "))
      """
    case .partyBarred(let party, let rules):
      "\(names.party(party)) stands in the way: \(rules.map { names.title(of: $0) }.listed())"
    case .listedHolder(let party, let holder, let share):
      """
      \(names.party(holder)), a listed party, holds \(share.map { "\($0) per cent" } ?? "an unknown share") \
      of \(names.party(party))
      """
    case .ownerNotScreened(let owner, let party):
      "\(names.party(owner)), an owner of \(names.party(party)), has not been screened"
    case .licenceEndsEarly(let licence, let ends, let needed):
      "Authorisation \(names.licence(licence)) ends on \(ends); the work goes on until \(needed)"
    case .licenceDoesNotCover(let licence, let limbs):
      """
      Authorisation \(names.licence(licence)) covers nothing here: \
      \(limbs.map { limb in limb.stated.map { "\(limb.limb.word) (\($0))" } ?? limb.limb.word }.listed()) \
      do not fit
      """
    case .jurisdictionNotModelled(let place):
      "The law of \(names.name(of: place)) is not modelled"
    case .controlledElsewhere(let item, let here, let notBy):
      "\(names.item(item)) is controlled by \(list(here, names)) and not by \(list(notBy, names))"
    case .missingSafeguard(let safeguard, let authorisation):
      "\(names.title(of: authorisation)) fails for want of: \(safeguard.unhyphenated)"
    case .authorisationShared(let rule, let count):
      "\(names.title(of: rule)) serves \(count.of("exposure"))"
    case .severalRegimes(let regimes, let count):
      "\(list(regimes, names)) each want a licence of their own for \(count.of("act"))"
    case .conflict(let act):
      "Conflict of laws: \(names.title(of: act))"
    case .recognised(let id):
      "Recognition: \(names.title(of: id))"
    case .recognisedIf(let id, let proviso):
      "Would be recognised (\(names.title(of: id))) if \(proviso.words(in: names))"
    case .recognisedOneWay(let id, let regime, let other):
      """
      One way only: \(names.title(of: id)); \(names.title(of: other)) gives \
      \(names.title(of: regime)) no such relief back
      """
    case .notRecognised(let id, let licences):
      "\(licences.listed()) has no effect here: \(names.title(of: id))"
    case .question(let question, _):
      question.text(in: names)
    case .change(let before, let after, let day, let regime, let rule):
      """
      On \(day) \(before.word) becomes \(after.word) under \(names.title(of: regime))\
      \(rule.map { ": \(names.title(of: $0))" } ?? "")
      """
    case .notScreened(let party):
      "\(names.party(party)) has not been screened"
    case .presumedListing(let party, let hit):
      """
      Is \(names.party(party)) the party listed as “\(hit.listedName)” (\(hit.entry))? Presumed from screening: \
      not yet reviewed
      """
    case .personsNotScreened(let persons):
      "\(persons.count.of("person", plural: "persons")) cannot be screened: the project gives no name"
    case .listsMissing(let lists):
      "\(lists.count.of("list")) could not be screened, as no copy is held: \(titles(lists, names))"
    case .listsStale(let lists):
      "\(lists.count.of("list")) screened in a stale copy: \(titles(lists, names))"
    }
  }

  /// What it means for the project, in a sentence or two.
  func explanation(in names: Names) -> String {
    switch self {
    case .requirement(let outcome, let item, let regime):
      "\(names.title(of: regime)) \(outcome.meaning), as far as \(names.item(item)) is concerned."
    case .lateAuthorisation:
      """
      The time that the authority states for a decision is longer than the time that is left. The acts \
      cannot begin on the planned day unless the decision comes sooner.
      """
    case .breach:
      """
      The act began before the day we stand on, and what was required then was not held. What has been \
      done cannot be undone by a licence; what to do now is among the actions.
      """
    case .lawNotHeld:
      """
      The catalog does not hold this law, and acts named here turn on it. No answer in the project file \
      can settle it: somebody must look at the law itself.
      """
    case .partyBarred: "What the project plans with this party is forbidden or needs a licence."
    case .listedHolder:
      """
      The share alone bars nothing under the tests modelled. A listed party may control without a share, \
      and shares change: some laws ask for inquiry.
      """
    case .ownerNotScreened:
      "The project states no result of screening, and the plan assumes that no list names the owner."
    case .licenceEndsEarly:
      "From the day after, the acts that rely on it have no authorisation."
    case .licenceDoesNotCover:
      """
      A licence authorises the transaction that it describes and no other. These are the terms that fail \
      where it comes closest.
      """
    case .jurisdictionNotModelled:
      """
      The project acts in this place and the catalog says nothing of its law. Silence here is not \
      permission.
      """
    case .controlledElsewhere:
      """
      One regime wants a licence where another, which reaches the same act, has no requirement in \
      the modelled provisions. Both were evaluated; neither answer carries over to the other.
      """
    case .missingSafeguard:
      "With the safeguard in place the authorisation might apply to the acts named here."
    case .authorisationShared:
      "What it demands has to be done for each of them; reports may be joined."
    case .severalRegimes:
      "Each authorisation is to be obtained; one does not stand in for the other."
    case .conflict:
      "One law demands the act and another forbids it, for the same exposure at the same time."
    case .recognised(let id), .recognisedIf(let id, _), .notRecognised(let id, _):
      "\((names.recognition(id)?.effect ?? id.text).capitalisedFirst)."
    case .recognisedOneWay:
      "The way there is relieved, the way back is not: each needs its own authorisation."
    case .question(let question, let stakes): question.consequence(stakes, in: names)
    case .change:
      "What is right before that day is not right after it. The segments are listed in the plan."
    case .notScreened:
      "The project states no result of screening, and the plan assumes that no list names the party."
    case .presumedListing:
      """
      Until somebody confirms or clears the hit, the plan treats the party as listed. A hit that was \
      ruled on is open again where the entry has changed since.
      """
    case .personsNotScreened:
      "The plan assumes that no list names them. A name in the project file is used for screening alone."
    case .listsMissing, .listsStale:
      "Rules in reach turn on these lists; parties that they name now may be unknown here."
    }
  }

  /// Whose law the regime is, in brackets.
  private func home(of regime: RegimeID, _ names: Names) -> String {
    names.regime(regime).map { " (\(names.title(of: $0.jurisdiction)))" } ?? ""
  }

  private func titles(_ lists: [FlagID], _ names: Names) -> String {
    lists.map { names.title(of: $0) }.listed()
  }

  private func list(_ regimes: [RegimeID], _ names: Names) -> String {
    regimes.map { names.title(of: $0) }.listed()
  }
}

extension Finding.Proviso {
  /// The proviso as it goes on after "if".
  fileprivate func words(in names: Names) -> String {
    switch self {
    case .fact(let test): test.statement(in: names)
    case .confirm(let confirmation): "counsel answers “\(confirmation.question)” with yes"
    }
  }
}

extension FindingKind {
  /// The kind as a heading or cell.
  package var word: String {
    switch self {
    case .requirement: "requirement"
    case .breach: "breach"
    case .gap: "gap"
    case .overlap: "overlap"
    case .conflict: "conflict of laws"
    case .question: "open question"
    case .notice: "notice"
    }
  }
}
