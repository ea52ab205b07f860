/// A fact about the act: how, where, when and for what the item moves or is disclosed.
package enum ActFact: String, Sendable, Hashable, CaseIterable {
  case mode = "mode"
  case deemed = "act.deemed"
  case crossesBorder = "act.crosses-border"
  case remoteUse = "act.remote-use"
  case touches = "act.touches.in"
  case activityKind = "activity.kind"
  case activityLevel = "activity.level"
  case from = "from.in"
  case to = "to.in"
  case via = "via.in"
  case placeOfUse = "place-of-use.in"
  case destination = "destination.in"
  case destinationIsReleasePlace = "destination.is-release-place"
  case value = "transfer.value"
  case hosted = "transfer.hosted"
  case returns = "transfer.returns"
  case contract = "transfer.contract"
  case encrypted = "encrypted-end-to-end"
  case endUsePurpose = "end-use.purpose"
  case endUseWMD = "end-use.wmd"
  case endUseMilitary = "end-use.military"
  case endUseKnowledge = "end-use.knowledge"
}

extension ActFact {
  var definition: FactDefinition {
    switch self {
    case .mode:
      FactDefinition(
        .words(Mode.allCases.map(\.rawValue)),
        "The item moves or is disclosed in one of these ways.",
        from: "transfers[].mode, staff[].access[].mode", phrase: "the mode is")
    case .deemed:
      FactDefinition(
        .flag, "The regime counts the release to a person as an export to a place of theirs.",
        from: "derived by the regime's person test",
        phrase: "the regime counts the release as an export to the person's place")
    case .crossesBorder:
      FactDefinition(
        .flag, "The item goes from one place to another.",
        from: "transfers[].from and to, staff[].site",
        phrase: "the item goes from one place to another")
    case .remoteUse:
      FactDefinition(
        .flag,
        "Goods are used from afar and stay where they are: nothing of them crosses a border.",
        from: "items[].kind, transfers[].mode, staff[].access[].mode",
        phrase: "goods are used from afar and stay where they are")
    case .touches:
      FactDefinition(
        .places,
        "The act starts, ends, passes, is released or is for use in one of these places, or a party "
          + "to it is established or has its headquarters there.",
        from: "transfers[], staff[].site, works-from and travel, organisations[].country",
        phrase: "the act or a party to it touches")
    case .activityKind:
      FactDefinition(
        .vocabulary(.activityKind), "What is done is one of these activities.",
        from: "transfers[].activity.kind", phrase: "the activity is")
    case .activityLevel:
      FactDefinition(
        .vocabulary(.activityLevel), "The activity is at one of these levels.",
        from: "transfers[].activity.level", phrase: "the level of the activity is")
    case .from:
      FactDefinition(
        .places, "The act starts in one of these places.", from: "transfers[].from, staff[].site",
        phrase: "the act starts in")
    case .to:
      FactDefinition(
        .places, "The item goes to, or is released in, one of these places.",
        from: "transfers[].to, staff[].site, staff[].works-from, staff[].travel",
        phrase: "the item goes to, or is released in,")
    case .via:
      FactDefinition(
        .places, "The item passes through one of these places.", from: "transfers[].via",
        phrase: "the item passes through")
    case .placeOfUse:
      FactDefinition(
        .places, "The item is to be used in one of these places; left out, where it goes.",
        from: "transfers[].place-of-use", phrase: "the place of use is in")
    case .destination:
      FactDefinition(
        .places, "The destination as the regime counts it is one of these places.",
        from: "transfers[].to, or a place of the person under the regime's person test",
        phrase: "the destination is in")
    case .destinationIsReleasePlace:
      FactDefinition(
        .flag, "The destination as the regime counts it is the place of release itself.",
        from: "derived by the regime's person test",
        phrase: "the destination is the place of release itself")
    case .value:
      FactDefinition(
        .money, "The consignment is worth so much.", from: "transfers[].value",
        phrase: "the consignment is worth")
    case .hosted:
      FactDefinition(
        .flag,
        "The item is used on the exporter's own machine, so that nothing is transferred; left out "
          + "it is assumed not to be.",
        from: "transfers[].hosted", phrase: "the item stays on the exporter's machine")
    case .returns:
      FactDefinition(
        .flag, "The item is to come back by a stated day.", from: "transfers[].return-by",
        phrase: "the item is to come back by a stated day")
    case .contract:
      FactDefinition(
        .day, "The contract was made before, or on or after, the day.",
        from: "transfers[].contract-date", phrase: "the contract was made")
    case .encrypted:
      FactDefinition(
        .flag,
        "The item is encrypted from end to end on the way; left out it is assumed not to be.",
        from: "transfers[].encrypted-end-to-end", phrase: "the item is encrypted from end to end")
    case .endUsePurpose:
      FactDefinition(
        .openWords, "The purpose of the end use is one of these.",
        from: "transfers[].end-use.purpose, staff[].access[].end-use, work-packages[].end-use",
        phrase: "the purpose of the end use is")
    case .endUseWMD:
      FactDefinition(
        .flag, "The end use touches weapons of mass destruction or missiles; assumed not to.",
        from: "transfers[].end-use.wmd, staff[].access[].end-use, work-packages[].end-use",
        phrase: "the end use touches weapons of mass destruction or missiles")
    case .endUseMilitary:
      FactDefinition(
        .flag, "The end use is military; assumed not to be.",
        from: "transfers[].end-use.military, staff[].access[].end-use, work-packages[].end-use",
        phrase: "the end use is military")
    case .endUseKnowledge:
      FactDefinition(
        .words(EndUse.Knowledge.allCases.map(\.rawValue)),
        "What is known of the end use is one of these; assumed none unless something raises doubt.",
        from: "transfers[].end-use.knowledge, staff[].access[].end-use, work-packages[].end-use",
        phrase: "the knowledge of the end use is")
    }
  }
}
