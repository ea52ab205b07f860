package import Crosswalk
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
    case heldAuthorisation(String, RuleID)
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

  /// The leaves that leave the claim unknown, and would settle it if they were known.
  package var openLeaves: [Proof] {
    guard truth == .unknown else { return [] }
    let open = parts.flatMap(\.openLeaves)
    return open.isEmpty ? [self] : open
  }
}

/// A fact as the engine found it.
package struct FactReading: Sendable, Hashable {
  /// Where in the project the fact stands, such as `items[laser].origin`.
  package let path: String
  /// What it says; nil where it is missing.
  package let value: String?
  /// Whether the value is an assumption of the engine, not a statement.
  package let assumed: Bool
  /// The crosswalk steps that a derived classification rests on.
  package let derivation: [Correspondences.Step]
  /// Entries of party lists that screening found and nobody has ruled on yet.
  package let presumed: [String]

  package init(
    _ path: String, _ value: String?, assumed: Bool = false,
    derivation: [Correspondences.Step] = [], presumed: [String] = []
  ) {
    self.path = path
    self.value = value
    self.assumed = assumed
    self.derivation = derivation
    self.presumed = presumed
  }
}

extension FactReading {
  /// The reading as one that the project did not state.
  var asAssumption: FactReading {
    FactReading(path, value, assumed: true, derivation: derivation, presumed: presumed)
  }
}
