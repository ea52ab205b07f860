/// A rule that makes the release of an item to a person count as an export to a place of theirs.
package struct PersonTest: Sendable, Hashable {
  /// Which places of the person count as destinations.
  package enum Counts: String, Sendable, Hashable, CaseIterable {
    /// The most recent citizenship or permanent residence.
    case latest
    /// Each citizenship held now.
    case each
    /// Each citizenship and permanent residence ever held.
    case everHeld = "ever-held"
    /// Where the person lives; for one who lives where the item is released, the latest citizenship.
    case home
    /// The place of release itself.
    case releasePlace = "release-place"
  }

  package let id: RuleID
  package var provision: Provision
  package let counts: Counts
  /// Which releases, and whom, the test counts.
  package let when: Condition
  /// Whom it leaves out all the same: an exemption that is not shown exempts nobody, and is asked.
  package let unless: Condition?
  /// Acts that a requirement demands where it stands by this test alone.
  package let demands: [ActID]

  package init(
    id: RuleID, provision: Provision, counts: Counts, when: Condition, unless: Condition? = nil,
    demands: [ActID] = []
  ) {
    self.id = id
    self.provision = provision
    self.counts = counts
    self.when = when
    self.unless = unless
    self.demands = demands
  }
}
