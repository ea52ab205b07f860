/// A thing, a piece of software or technology, or a service that the project moves or discloses.
package struct Item: Sendable, Hashable {
  package enum Status: String, Sendable, Hashable, CaseIterable {
    case proprietary
    case published
    case fundamentalResearch = "fundamental-research"
    case patentApplication = "patent-application"
  }

  /// What the project says the item is on a list.
  package enum Classification: Sendable, Hashable {
    case code(ControlCode)
    /// Reviewed, and on no entry of the list.
    case notListed
    /// On no entry but under the regime: the list's basket, such as EAR99.
    case basket
  }

  /// Controlled content from one place.
  package struct Content: Sendable, Hashable {
    package var place: PlaceCode
    /// In per cent of the item's value.
    package var share: Rational
    /// What the content is, where its class matters; nil where not stated.
    package var includes: [EntryID]?

    package init(place: PlaceCode, share: Rational, includes: [EntryID]? = nil) {
      self.place = place
      self.share = share
      self.includes = includes
    }
  }

  package var id: String
  package var title: String?
  package var kind: ItemKind?
  package var classifications: [ListID: Classification]
  package var technologyFor: [EntryID]?
  package var origin: PlaceCode?
  package var content: [Content]?
  package var producedWith: [EntryID]?
  package var status: Status?
  /// Sites, organisations or places where the item is kept; derived where left out.
  package var heldAt: [String]?
  /// What a service, software or machine is, in words of the catalog; nil where not stated.
  package var nature: [String]?
  package var research: Research?
  package var data: PersonalData?
  /// Measured values by quantity, such as `accuracy`.
  package var parameters: [String: Quantity]
  /// What the item is under tariff nomenclatures: headings by nomenclature, such as `hs`.
  package var tariff: [String: String]

  package init(
    id: String, title: String? = nil, kind: ItemKind? = nil,
    classifications: [ListID: Classification] = [:], technologyFor: [EntryID]? = nil,
    origin: PlaceCode? = nil, content: [Content]? = nil, producedWith: [EntryID]? = nil,
    status: Status? = nil, heldAt: [String]? = nil, nature: [String]? = nil,
    research: Research? = nil, data: PersonalData? = nil, parameters: [String: Quantity] = [:],
    tariff: [String: String] = [:]
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.classifications = classifications
    self.technologyFor = technologyFor
    self.origin = origin
    self.content = content
    self.producedWith = producedWith
    self.status = status
    self.heldAt = heldAt
    self.nature = nature
    self.research = research
    self.data = data
    self.parameters = parameters
    self.tariff = tariff
  }
}
