/// One body of rules: what it reaches, which lists it uses and how it counts persons.
package struct Regime: Sendable, Hashable {
  package let id: RegimeID
  package let jurisdiction: JurisdictionID
  package var provision: Provision
  package let lists: [ListID]
  /// Whether the regime reaches the act at all, before any requirement is asked.
  package let reach: Condition
  package let relief: Relief
  package var personTests: [PersonTest]

  package init(
    id: RegimeID, jurisdiction: JurisdictionID, provision: Provision, lists: [ListID],
    reach: Condition, relief: Relief, personTests: [PersonTest]
  ) {
    self.id = id
    self.jurisdiction = jurisdiction
    self.provision = provision
    self.lists = lists
    self.reach = reach
    self.relief = relief
    self.personTests = personTests
  }

  /// Whether one authorisation must overcome every requirement that applies, or several may
  /// share them.
  package enum Relief: String, Sendable, Hashable, CaseIterable {
    case single
    case combined
  }
}
