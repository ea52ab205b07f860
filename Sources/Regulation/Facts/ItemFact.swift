/// A fact about the item.
package enum ItemFact: String, Sendable, Hashable, CaseIterable {
  case kind = "item.kind"
  case status = "item.status"
  case nature = "item.nature"
  case on = "item.on"
  case tariff = "item.tariff"
  case technologyFor = "item.technology-for"
  case producedWith = "item.produced-with"
  case origin = "item.origin.in"
  case content = "item.content"
  case parameter = "item.parameter"
  case researchApproval = "item.research.approval"
  case researchAccredited = "item.research.accredited"
  case dataKind = "item.data.kind"
  case dataRecords = "item.data.records"
  case dataSubjects = "item.data.subjects.in"
  case eligible = "item.eligible"
  case reasonsOnly = "item.reasons.only"
  case reasonsAny = "item.reasons.any"
}

extension ItemFact {
  var definition: FactDefinition {
    switch self {
    case .kind:
      FactDefinition(
        .words(ItemKind.allCases.map(\.rawValue)), "The item is of one of these kinds.",
        from: "items[].kind", phrase: "the item is")
    case .status:
      FactDefinition(
        .words(Item.Status.allCases.map(\.rawValue)),
        "The item has one of these statuses; left out it is assumed proprietary.",
        from: "items[].status", phrase: "the item's status is")
    case .nature:
      FactDefinition(
        .vocabulary(.itemNature), "The service, software or machine is one of these.",
        from: "items[].nature", phrase: "the item is by its nature")
    case .on:
      FactDefinition(
        .scopes, "The item is classified inside one of these lists, entries or paragraphs.",
        from: "items[].classifications", phrase: "the item is on")
    case .tariff:
      FactDefinition(
        .openWords, "The item is under one of these headings, after the nomenclature and a slash.",
        from: "items[].classifications", phrase: "the item's tariff heading is within")
    case .technologyFor:
      FactDefinition(
        .scopes,
        "The technology, software or service is for an item inside one of these scopes.",
        from: "items[].technology-for", phrase: "the technology, software or service is for")
    case .producedWith:
      FactDefinition(
        .scopes, "The item is a direct product of, or made with, something inside these scopes.",
        from: "items[].produced-with", phrase: "the item is produced with")
    case .origin:
      FactDefinition(
        .places, "The item originates in one of these places.", from: "items[].origin",
        phrase: "the item originates in")
    case .content:
      FactDefinition(
        .content, "Controlled content from these places makes up such a share of the item's value.",
        from: "items[].content", phrase: "controlled content makes up")
    case .parameter:
      FactDefinition(
        .measure, "The item's measured value stands in such a relation to the bound.",
        from: "items[].parameters", phrase: "the item's measured")
    case .researchApproval:
      FactDefinition(
        .words(Research.Approval.allCases.map(\.rawValue)),
        "What a sponsor may do to a publication of the research is one of these.",
        from: "items[].research.approval", phrase: "the sponsor's say over publication is")
    case .researchAccredited:
      FactDefinition(
        .flag, "The research is done at an accredited institution of higher learning.",
        from: "items[].research.accredited", phrase: "the research is at an accredited institution")
    case .dataKind:
      FactDefinition(
        .vocabulary(.dataKind), "The item holds data about people of one of these kinds.",
        from: "items[].data.kind", phrase: "the data are")
    case .dataRecords:
      FactDefinition(
        .comparison, "The data are of so many people.", from: "items[].data.records",
        phrase: "the number of people in the data is")
    case .dataSubjects:
      FactDefinition(
        .places, "The data are of people of one of these places.", from: "items[].data.subjects",
        phrase: "the data are of people of")
    case .eligible:
      FactDefinition(
        .rules,
        "The list makes the item eligible for one of these authorisations, within its value limit.",
        from: "items[].classifications, transfers[].value",
        phrase: "the list makes the item eligible for")
    case .reasonsOnly:
      FactDefinition(
        .openWords,
        "Every requirement that applies here rests on one of these reasons or columns.",
        from: "derived from the requirements that apply",
        phrase: "every requirement that applies rests on")
    case .reasonsAny:
      FactDefinition(
        .openWords, "Some requirement that applies here rests on one of these reasons or columns.",
        from: "derived from the requirements that apply",
        phrase: "some requirement that applies rests on")
    }
  }
}
