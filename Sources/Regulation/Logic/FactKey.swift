/// A fact that a condition may test: the vocabulary of the rules.
///
/// The raw value is the key in YAML. `comity facts` prints this table, so each case says what
/// it asks, what it is compared with and where the project states it.
package enum FactKey: String, Sendable, Hashable, CaseIterable {
  // The item
  case itemKind = "item.kind"
  case itemStatus = "item.status"
  case itemOn = "item.on"
  case itemTechnologyFor = "item.technology-for"
  case itemProducedWith = "item.produced-with"
  case itemOrigin = "item.origin.in"
  case itemContent = "item.content"
  case itemEligible = "item.eligible"
  case itemReasonsOnly = "item.reasons.only"
  case itemReasonsAny = "item.reasons.any"

  // The control under evaluation
  case controlReason = "control.reason"
  case controlColumn = "control.column"
  case controlRule = "control.rule"
  case destinationMarked = "destination.marked"

  // The act
  case mode = "mode"
  case deemed = "act.deemed"
  case crossesBorder = "act.crosses-border"
  case activityKind = "activity.kind"
  case activityLevel = "activity.level"
  case from = "from.in"
  case to = "to.in"
  case via = "via.in"
  case destination = "destination.in"
  case destinationIsReleasePlace = "destination.is-release-place"
  case value = "transfer.value"
  case encrypted = "encrypted-end-to-end"
  case endUsePurpose = "end-use.purpose"
  case endUseWMD = "end-use.wmd"
  case endUseMilitary = "end-use.military"
  case endUseKnowledge = "end-use.knowledge"

  // The parties
  case exporterKind = "exporter.kind"
  case exporterCountry = "exporter.country.in"
  case exporterHeadquarters = "exporter.headquarters.in"
  case exporterFlag = "exporter.flag"
  case exporterOwned = "exporter.owned-by"
  case consigneeKind = "consignee.kind"
  case consigneeCountry = "consignee.country.in"
  case consigneeHeadquarters = "consignee.headquarters.in"
  case consigneeFlag = "consignee.flag"
  case consigneeOwned = "consignee.owned-by"
  case partyFlag = "party.flag"
  case partyOwned = "party.owned-by"
  case signatoryCitizenship = "signatory.citizenship.in"
  case signatoryPermanentResidence = "signatory.permanent-residence.in"

  // The person
  case personPresent = "person.present"
  case personCitizenship = "person.citizenship.in"
  case personCitizenshipOnly = "person.citizenship.only-in"
  case personPermanentResidence = "person.permanent-residence.in"
  case personProtected = "person.protected"
  case personResides = "person.resides.in"
  case personResidesMonths = "person.resides.months"
  case personResidesLimited = "person.resides.limited"
  case personEmployerCountry = "person.employer.country.in"
  case personRegularEmployee = "person.regular-employee"
  case personInfluence = "person.influence"
  case personInfluenceIn = "person.influence.in"
  case personInfluenceShare = "person.influence.share"

  // What the project already has
  case held = "held"
  case heldAtSite = "held.at-site"
  case safeguard = "safeguard"
}
