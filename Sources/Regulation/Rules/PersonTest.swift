/// How a regime counts a person: which attribute makes a release to that person an export, and
/// to where.
package struct PersonTest: Sendable, Hashable {
  package enum Attribute: String, Sendable, Hashable, CaseIterable {
    /// The most recent citizenship or permanent residence.
    case latestCitizenshipOrResidency = "latest-citizenship-or-residency"
    /// Every citizenship and permanent residence ever held.
    case anyCitizenshipOrResidencyHeld = "any-citizenship-or-residency-held"
    /// Free where any citizenship or permanent residence lies in `free`; else the citizenships.
    case citizenshipAgainstSet = "citizenship-against-set"
    /// Anyone who is not exempt, whatever the citizenship.
    case anyForeignPerson = "any-foreign-person"
    /// Residence outside `territory`.
    case residence
    /// Residence outside `territory`, reached after `months` or by employment there; residents
    /// under foreign influence count as outside.
    case residenceThenInfluence = "residence-then-influence"
    /// Never: only where things go counts.
    case locationOnly = "location-only"
  }

  package let id: RuleID
  package internal(set) var provision: Provision
  package let attribute: Attribute
  /// The kinds of item whose release counts; empty for every kind.
  package let items: Set<ItemKind>
  /// The regime's own territory as the test counts it.
  package let territory: [PlaceTerm]
  /// Where the release must take place for the test to count; empty for anywhere.
  package let releasedIn: [PlaceTerm]
  package let exempt: Exemption
  /// Places whose citizens are free under `citizenship-against-set`.
  package let free: [PlaceTerm]
  /// After how many months of stay residence begins.
  package let months: Int?
  /// Kinds of influence that make a resident count as outside; share in per cent of income.
  package let influence: Influence?
  /// Acts that a requirement demands where it stands by this test alone.
  package let demands: [ActID]

  /// Who is not a foreign person.
  package struct Exemption: Sendable, Hashable {
    package let citizensOf: [PlaceTerm]
    package let permanentResidentsOf: [PlaceTerm]
    /// Refugees and asylees.
    package let protectedPersons: Bool

    package init(
      citizensOf: [PlaceTerm], permanentResidentsOf: [PlaceTerm], protectedPersons: Bool
    ) {
      self.citizensOf = citizensOf
      self.permanentResidentsOf = permanentResidentsOf
      self.protectedPersons = protectedPersons
    }
  }

  /// Ties abroad that override residence.
  package struct Influence: Sendable, Hashable {
    package let kinds: [String]
    package let shareOfIncome: Rational?

    package init(kinds: [String], shareOfIncome: Rational?) {
      self.kinds = kinds
      self.shareOfIncome = shareOfIncome
    }
  }

  package init(
    id: RuleID, provision: Provision, attribute: Attribute, items: Set<ItemKind>,
    territory: [PlaceTerm], releasedIn: [PlaceTerm], exempt: Exemption, free: [PlaceTerm],
    months: Int?, influence: Influence?, demands: [ActID] = []
  ) {
    self.id = id
    self.provision = provision
    self.attribute = attribute
    self.items = items
    self.territory = territory
    self.releasedIn = releasedIn
    self.exempt = exempt
    self.free = free
    self.months = months
    self.influence = influence
    self.demands = demands
  }
}
