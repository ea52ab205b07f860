package import Regulation

/// Why a condition came out as it did: data, from which every wording is made later.
package struct Proof: Sendable, Hashable {
  package let claim: Claim
  package let truth: Truth
  package let parts: [Proof]

  package init(_ claim: Claim, _ truth: Truth, _ parts: [Proof] = []) {
    self.claim = claim
    self.truth = truth
    self.parts = parts
  }

  /// What a node of a proof says.
  package enum Claim: Sendable, Hashable {
    /// The rule applies: it is in force and its condition holds.
    case rule(RuleID)
    case reach(RegimeID)
    case all
    case any
    case not
    case fact(FactTest, [FactReading])
    case confirmation(Confirmation)
    /// The control covers what the project says of the item.
    case control(EntryID, label: String)
    /// The list's controls for the item are not known to the catalog or the project.
    case controlsUnknown(item: String, list: ListID)
    /// The provision has effect on the day.
    case force(RuleID, CivilDate)
    /// The person counts at the destination under the test.
    case person(RuleID, PlaceCode?)
    /// The licence held covers the act; its parts are the limbs.
    case heldAuthorisation(String, RuleID)
    /// One limb of a licence held, with what the licence says of it.
    case limb(String, LicenceLimb, String?)
    /// The duty that a relief asks for before the act is not known to be missed.
    case dutyKept(RuleID, duty: String)
    /// A restriction bars the authorisation.
    case barred(by: RuleID)
  }

  /// Every node from this one down, parents first.
  package func forEach(_ body: (Proof) -> Void) {
    body(self)
    for part in parts { part.forEach(body) }
  }

  /// The entries that what holds here is presumed from, without which it might not hold.
  var presumedEntries: Set<String> {
    guard truth != .false else { return [] }
    if case .fact(_, let readings) = claim { return Set(readings.flatMap(\.presumed)) }
    return parts.reduce(into: []) { $0.formUnion($1.presumedEntries) }
  }

  /// The proof with the ids of person and item where paths leave them open.
  func naming(_ person: String, item: String) -> Proof {
    guard case .fact(let test, let readings) = claim else {
      return parts.isEmpty ? self : Proof(claim, truth, parts.map { $0.naming(person, item: item) })
    }
    return Proof(.fact(test, readings.map { $0.naming(person, item: item) }), truth, parts)
  }

  /// The leaves that leave the claim unknown, and would settle it if they were known.
  package var openLeaves: [Proof] {
    guard truth == .unknown else { return [] }
    let open = parts.flatMap(\.openLeaves)
    return open.isEmpty ? [self] : open
  }
}
