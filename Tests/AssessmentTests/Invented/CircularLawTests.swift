import Assessment
import Regulation
import Testing

@Suite struct `Law that goes round in a circle` {
  @Test func `an entry that is eligible where it is eligible leaves that open`() throws {
    let law = SmallLaw(
      rules: """
          - id: xa.control/listed
            kind: requirement
            title: Listed goods
            cite: {instrument: xa.act}
            from: 2000-01-01
            outcome: licence
            when: {item.on: xa.control.goods}
          - id: xa.control/exception
            kind: authorisation
            form: general
            title: Exception
            cite: {instrument: xa.act}
            from: 2000-01-01
            relieves: [xa.control/listed]
            when: {item.eligible: xa.control/exception}

        """,
      extra: [
        (
          "jurisdictions/xa/control/more-entries.yaml",
          """
          entries-of: xa.control.goods
          cite: {instrument: xa.act}
          entries:
            - code: 1A002
              title: Lamps
              eligible:
                - {for: xa.control/exception, eligible: true, when: {item.eligible: xa.control/exception}}

          """
        )
      ])
    #expect(law.problems.isEmpty, "\(law.problems)")
    let assessment = try #require(
      law.assess(SmallLaw.shipment(item: ", classifications: {xa.control.goods: 1A002}")))
    #expect(assessment.outcome() == .licenceRequired)
  }
}
