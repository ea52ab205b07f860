/// A fact about what the project already has.
package enum HoldingFact: String, Sendable, Hashable, CaseIterable {
  case held
  case heldAtSite = "held.at-site"
  case safeguard
}

extension HoldingFact {
  var definition: FactDefinition {
    switch self {
    case .held:
      FactDefinition(
        .rules, "The project holds one of these for the item and the destination on the day.",
        from: "authorisations", phrase: "the project holds")
    case .heldAtSite:
      FactDefinition(
        .rules,
        "The organisation at the place of release may receive the item there under one of these, as "
          + "holder, signatory, sublicensee or party.",
        from: "authorisations", phrase: "the organisation at the place of release is covered by")
    case .safeguard:
      FactDefinition(
        .vocabulary(.safeguard), "The project has all of these safeguards.", from: "safeguards",
        phrase: "the project has the safeguards")
    }
  }
}
