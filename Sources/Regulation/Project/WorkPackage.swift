/// A part of the project with an end use and a funder of its own.
package struct WorkPackage: Sendable, Hashable {
  package var id: String
  package var title: String?
  package var endUse: EndUse?
  /// An organisation, or the name of a party that the project does not list.
  package var funder: String?
  package var period: Period

  package init(
    id: String, title: String? = nil, endUse: EndUse? = nil, funder: String? = nil,
    period: Period = .always
  ) {
    self.id = id
    self.title = title
    self.endUse = endUse
    self.funder = funder
    self.period = period
  }
}
