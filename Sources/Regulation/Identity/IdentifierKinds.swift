/// A regime such as `us.ear`: one body of rules with one reach and one test of persons.
package typealias RegimeID = Identifier<RegimeKind>
/// A rule of a regime such as `us.ear/tsr`.
package typealias RuleID = Identifier<RuleKind>
/// A control list such as `us.ear.ccl`.
package typealias ListID = Identifier<ListKind>
/// A set of places such as `us.ear/group.A-5`.
package typealias SetID = Identifier<SetKind>
/// A chart of control columns by destination such as `us.ear/country-chart`.
package typealias ChartID = Identifier<ChartKind>
/// A statute or regulation such as `us.cfr.15.740`.
package typealias InstrumentID = Identifier<InstrumentKind>
/// A jurisdiction such as `us`.
package typealias JurisdictionID = Identifier<JurisdictionKind>
/// An authority such as `us.bis`.
package typealias AuthorityID = Identifier<AuthorityKind>
/// A party list or a status of a party such as `us.entity-list`.
package typealias FlagID = Identifier<FlagKind>
/// An act that a law demands or forbids such as `refuse-dealings-with-cuba`.
package typealias ActID = Identifier<ActKind>
/// A recognition such as `canada.united-states`.
package typealias RecognitionID = Identifier<RecognitionKind>

package enum RegimeKind: IdentifierKind {
  package static let name = "a regime id"
  package static let shape = IdentifierShape.dotted(minimumParts: 2)
}

package enum ListKind: IdentifierKind {
  package static let name = "a list id"
  package static let shape = IdentifierShape.dotted(minimumParts: 3)
}

package enum RuleKind: IdentifierKind {
  package static let name = "a rule id"
  package static let shape = IdentifierShape.slashed
}

package enum SetKind: IdentifierKind {
  package static let name = "a country set id"
  package static let shape = IdentifierShape.slashed
}

package enum ChartKind: IdentifierKind {
  package static let name = "a chart id"
  package static let shape = IdentifierShape.slashed
}

package enum InstrumentKind: IdentifierKind {
  package static let name = "an instrument id"
  package static let shape = IdentifierShape.dotted(minimumParts: 1)
}

package enum JurisdictionKind: IdentifierKind {
  package static let name = "a jurisdiction id"
  package static let shape = IdentifierShape.dotted(minimumParts: 1)
}

package enum AuthorityKind: IdentifierKind {
  package static let name = "an authority id"
  package static let shape = IdentifierShape.dotted(minimumParts: 1)
}

package enum FlagKind: IdentifierKind {
  package static let name = "a party flag"
  package static let shape = IdentifierShape.dotted(minimumParts: 1)
}

package enum RecognitionKind: IdentifierKind {
  package static let name = "a recognition id"
  package static let shape = IdentifierShape.dotted(minimumParts: 1)
}

package enum ActKind: IdentifierKind {
  package static let name = "an act"
  package static let shape = IdentifierShape.dotted(minimumParts: 1)
}

extension RuleID {
  /// The regime that a rule's name begins with, where it names one.
  package var regime: RegimeID? { RegimeID(text.prefix { $0 != "/" }) }
}
