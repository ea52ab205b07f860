/// What a fact is compared with in YAML.
package enum FactShape: Sendable, Hashable {
  /// `true` or `false`.
  case flag
  /// One word or a list of words, from the closed vocabulary where one is given.
  case words([String]?)
  /// Place codes and country set ids.
  case places
  /// List ids, entries or paragraphs; `?` stands for any one character of an entry.
  case scopes
  /// Rule ids.
  case rules
  /// A chart id.
  case chart
  /// One of `at-least above at-most below` with a number.
  case comparison
  /// `{of: PLACES, at-least: PERCENT, includes: SCOPES}`.
  case content
  /// `{at-most: AMOUNT, currency: CODE}`.
  case money
  /// Party lists and statuses; `{list: ID, footnote: TEXT}` narrows to a footnote.
  case partyFlags
  /// `{places: PLACES | flags: FLAGS, at-least: PERCENT, aggregate: BOOL, control: BOOL}`.
  case ownership
}

/// The documentation of one fact.
package struct FactDocumentation: Sendable, Hashable {
  package let shape: FactShape
  /// What it means for the fact to hold, in one sentence.
  package let meaning: String
  /// The keys of the project file that supply it.
  package let suppliedBy: String
}

extension FactKey {
  /// What the fact is compared with, what it means and where the project states it.
  package var documentation: FactDocumentation {
    let (shape, meaning, source) = entry
    return FactDocumentation(shape: shape, meaning: meaning, suppliedBy: source)
  }

  private var entry: (FactShape, String, String) {
    switch self {
    case .itemKind:
      (
        .words(ItemKind.allCases.map(\.rawValue)), "The item is of one of these kinds.",
        "items[].kind"
      )
    case .itemStatus:
      (
        .words(Item.Status.allCases.map(\.rawValue)),
        "The item has one of these statuses; left out it is assumed proprietary.", "items[].status"
      )
    case .itemOn:
      (
        .scopes, "The item is classified inside one of these lists, entries or paragraphs.",
        "items[].classifications"
      )
    case .itemTechnologyFor:
      (
        .scopes, "The technology or software is for an item inside one of these scopes.",
        "items[].technology-for"
      )
    case .itemProducedWith:
      (
        .scopes, "The item is a direct product of, or made with, something inside these scopes.",
        "items[].produced-with"
      )
    case .itemOrigin:
      (.places, "The item originates in one of these places.", "items[].origin")
    case .itemContent:
      (
        .content, "Controlled content from these places makes up such a share of the item's value.",
        "items[].content"
      )
    case .itemEligible:
      (
        .rules,
        "The list makes the item eligible for one of these authorisations, within its value limit.",
        "items[].classifications, transfers[].value"
      )
    case .itemReasonsOnly:
      (
        .words(nil),
        "Every requirement that applies here rests on one of these reasons or columns.",
        "derived from the requirements that apply"
      )
    case .itemReasonsAny:
      (
        .words(nil), "Some requirement that applies here rests on one of these reasons or columns.",
        "derived from the requirements that apply"
      )
    case .controlReason:
      (
        .words(nil), "The control being evaluated has one of these reasons.",
        "the list's controls for the item"
      )
    case .controlColumn:
      (
        .words(nil), "The control being evaluated is charted under one of these columns.",
        "the list's controls for the item"
      )
    case .controlRule:
      (
        .words(nil), "The control being evaluated is left to one of these text rules.",
        "the list's controls for the item"
      )
    case .destinationMarked:
      (
        .chart, "The chart marks the destination in the column of the control being evaluated.",
        "the chart, for the control and the destination"
      )
    case .mode:
      (
        .words(Mode.allCases.map(\.rawValue)),
        "The item moves or is disclosed in one of these ways.",
        "transfers[].mode, staff[].access[].mode"
      )
    case .deemed:
      (
        .flag, "The regime counts the release to a person as an export to a place of theirs.",
        "derived by the regime's person test"
      )
    case .crossesBorder:
      (.flag, "The item goes from one place to another.", "transfers[].from and to, staff[].site")
    case .activityKind:
      (
        .words(Activity.kinds), "The service is one of these activities.",
        "transfers[].activity.kind"
      )
    case .activityLevel:
      (
        .words(Activity.levels), "The activity is at one of these levels.",
        "transfers[].activity.level"
      )
    case .from:
      (.places, "The act starts in one of these places.", "transfers[].from, staff[].site")
    case .to:
      (
        .places, "The item goes to, or is released in, one of these places.",
        "transfers[].to, staff[].site, staff[].works-from"
      )
    case .via: (.places, "The item passes through one of these places.", "transfers[].via")
    case .destination:
      (
        .places, "The destination as the regime counts it is one of these places.",
        "transfers[].to, or a place of the person under the regime's person test"
      )
    case .destinationIsReleasePlace:
      (
        .flag, "The destination as the regime counts it is the place of release itself.",
        "derived by the regime's person test"
      )
    case .value: (.money, "The consignment is worth so much.", "transfers[].value")
    case .encrypted:
      (
        .flag,
        "The item is encrypted from end to end on the way; left out it is assumed not to be.",
        "transfers[].encrypted-end-to-end"
      )
    case .endUsePurpose:
      (.words(nil), "The purpose of the end use is one of these.", "transfers[].end-use.purpose")
    case .endUseWMD:
      (
        .flag, "The end use touches weapons of mass destruction or missiles; assumed not to.",
        "transfers[].end-use.wmd"
      )
    case .endUseMilitary:
      (.flag, "The end use is military; assumed not to be.", "transfers[].end-use.military")
    case .endUseKnowledge:
      (
        .words(EndUse.Knowledge.allCases.map(\.rawValue)),
        "What is known of the end use is one of these; assumed none.",
        "transfers[].end-use.knowledge"
      )
    case .exporterKind:
      (
        .words(Organisation.Kind.allCases.map(\.rawValue)),
        "The exporter is of one of these kinds.", "organisations[].kind"
      )
    case .exporterCountry:
      (
        .places, "The exporter is established in one of these places.",
        "transfers[].exporter, organisations[].country, staff[].employer"
      )
    case .exporterHeadquarters:
      (
        .places, "The exporter's headquarters or ultimate parent is in one of these places.",
        "organisations[].headquarters and ultimate-parent"
      )
    case .exporterFlag:
      (
        .partyFlags, "The exporter is on one of these lists or has this status.",
        "organisations[].flags"
      )
    case .exporterOwned:
      (
        .ownership, "Persons of these places, or flagged parties, own or control the exporter.",
        "organisations[].owners and controls"
      )
    case .consigneeKind:
      (
        .words(Organisation.Kind.allCases.map(\.rawValue)),
        "The consignee is of one of these kinds.", "organisations[].kind"
      )
    case .consigneeCountry:
      (.places, "The consignee is established in one of these places.", "organisations[].country")
    case .consigneeHeadquarters:
      (
        .places, "The consignee's headquarters or ultimate parent is in one of these places.",
        "organisations[].headquarters and ultimate-parent"
      )
    case .consigneeFlag:
      (
        .partyFlags, "The consignee is on one of these lists or has this status.",
        "organisations[].flags"
      )
    case .consigneeOwned:
      (
        .ownership, "Persons of these places, or flagged parties, own or control the consignee.",
        "organisations[].owners and controls"
      )
    case .partyFlag:
      (
        .partyFlags,
        "Some party to the act, a person it discloses to among them, is on one of these lists.",
        "organisations[].flags, staff[].flags"
      )
    case .partyOwned:
      (
        .ownership, "Flagged parties, or persons of these places, own or control some party.",
        "organisations[].owners and controls"
      )
    case .signatoryCitizenship:
      (
        .places, "Whoever provides or signs for the service is a citizen of one of these places.",
        "transfers[].signatory, staff[].citizenships"
      )
    case .signatoryPermanentResidence:
      (
        .places,
        "Whoever provides or signs for the service is a permanent resident of one of these places.",
        "transfers[].signatory, staff[].permanent-residence"
      )
    case .personPresent: (.flag, "The act discloses the item to a named person.", "staff")
    case .personCitizenship:
      (.places, "The person holds a citizenship of one of these places.", "staff[].citizenships")
    case .personCitizenshipOnly:
      (.places, "Every citizenship of the person is of these places.", "staff[].citizenships")
    case .personPermanentResidence:
      (
        .places, "The person is a permanent resident of one of these places.",
        "staff[].permanent-residence"
      )
    case .personProtected: (.flag, "The person is a refugee or asylee.", "staff[].protected")
    case .personResides: (.places, "The person resides in one of these places.", "staff[].resides")
    case .personResidesMonths:
      (.comparison, "The person has resided there for so many months.", "staff[].resides.since")
    case .personResidesLimited:
      (.flag, "The person's stay there is limited in time.", "staff[].resides.limited")
    case .personEmployerCountry:
      (
        .places, "The person's employer is established in one of these places.",
        "staff[].employer, organisations[].country"
      )
    case .personRegularEmployee:
      (
        .flag, "The person is employed by the organisation at whose site the item is released.",
        "staff[].employer, staff[].site"
      )
    case .personInfluence:
      (
        .words(Influence.kinds), "The person has a tie abroad of one of these kinds.",
        "staff[].influence[].kind"
      )
    case .personInfluenceIn:
      (
        .places, "The person has a tie to a party in one of these places.",
        "staff[].influence[].party, organisations[].country"
      )
    case .personInfluenceShare:
      (
        .comparison, "Such a share of the person's income comes from abroad.",
        "staff[].influence[].share-of-income"
      )
    case .held:
      (
        .rules, "The project holds one of these for the item and the destination on the day.",
        "authorisations"
      )
    case .heldAtSite:
      (
        .rules,
        "The organisation at the place of release holds one of these for the item at that place.",
        "authorisations"
      )
    case .safeguard:
      (.words(Safeguard.known), "The project has all of these safeguards.", "safeguards")
    }
  }
}
