import Assessment
import Regulation
import Testing

@Suite struct `Doubt that the law raises` {
  /// A party may neither be owned nor controlled by somebody listed; silence on owners takes for
  /// granted that they were screened, and that nobody controls it otherwise.
  private static func law(inquiryAbout matters: String) -> SmallLaw {
    SmallLaw(
      rules: """
          - id: xa.control/owned
            kind: requirement
            title: Owned by somebody listed
            cite: {instrument: xa.act}
            from: 2000-01-01
            outcome: prohibition
            when: {party.owned-by: {flags: [xa.wanted], at-least: 50, aggregate: true, control: true}}
          - id: xa.control/inquiry
            kind: inquiry
            title: Look into it
            cite: {instrument: xa.act}
            from: 2000-01-01
            about: [\(matters)]
            when: {to.in: XB}

        """,
      extra: [
        (
          "jurisdictions/xa/flags.yaml",
          "flags: [{id: xa.wanted, title: Wanted, publisher: xa.office, cite: {instrument: xa.act}}]\n"
        )
      ])
  }

  private static let project = SmallLaw.shipment(
    transfer: ", exporter: acme",
    more: """
      organisations: [{id: acme, country: XA, flags: [], owners: [{party: Somebody, share: 60}]}]
      """)

  @Test(arguments: ["screening", "control", "screening, control"])
  func `on any one of several matters that a fact takes for granted leaves the fact unknown`(
    matters: String
  ) throws {
    let law = Self.law(inquiryAbout: matters)
    #expect(law.problems.isEmpty, "\(law.problems)")
    #expect(try #require(law.assess(Self.project)).outcome() == .undetermined)
  }

  @Test func `on another matter leaves it as it is`() throws {
    let assessment = try #require(Self.law(inquiryAbout: "route").assess(Self.project))
    #expect(assessment.outcome() == .notRequired)
  }
}
