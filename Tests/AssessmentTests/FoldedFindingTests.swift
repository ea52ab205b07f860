import Assessment
import LawLiterals
import Regulation
import Testing

@Suite struct `Findings that say a thing once` {
  private static let rule = """
      - id: xa.control/licence-rule
        kind: requirement
        title: Goods
        cite: {instrument: xa.act}
        from: 2000-01-01
        outcome: licence
        when: [{item.kind: commodity}]

    """
  private let law = SmallLaw(rules: Self.rule)

  private func kinds(_ project: String) throws -> [FindingKind] {
    #expect(law.problems.isEmpty, "\(law.problems)")
    return try #require(law.assess(project)).findings
      .filter { $0.regimes == ["xa.control"] }.map(\.kind)
  }

  @Test func `an act that has begun is a breach and no requirement besides`() throws {
    let begun = SmallLaw.shipment().replacing("start: 2027-07-01", with: "start: 2027-01-01")
    let found = try kinds(begun)
    #expect(found.filter { $0 == .breach }.count == 1)
    #expect(!found.contains(.requirement))
    let ahead = try kinds(SmallLaw.shipment())
    #expect(ahead.filter { $0 == .requirement }.count == 1 && !ahead.contains(.breach))
  }

  @Test func `a lead time is told once for all acts that wait for the licence`() throws {
    let project = SmallLaw.shipment().replacing(
      "transfers: [", with: "transfers: [{id: t2, item: i, from: XA, to: XC, mode: shipment}, ")
    let findings = try #require(law.assess(project)).findings
    let late = findings.filter {
      if case .lateAuthorisation = $0.message { true } else { false }
    }
    #expect(late.map(\.subjects) == [["t", "t2"]])
  }

  @Test(arguments: [
    (first: "2027-07-01", day: String?.none),
    (first: "2027-12-01", day: "2027-10-02"),
  ])
  func `an application is due a lead time before the work, where that day is still ahead`(
    first: String, day: String?
  ) throws {
    let project = SmallLaw.shipment(transfer: ", from-date: \(first)")
    let findings = try #require(law.assess(project)).findings
    let stands = try #require(findings.first { $0.kind == .requirement })
    #expect(
      stands.actions.contains(.apply("xa.control/licence", by: day.flatMap { CivilDate($0) })),
      "\(stands.actions)")
  }

  @Test func `law that is not held is one finding for each regime`() throws {
    let law = SmallLaw(
      rules: Self.rule.replacing("item.kind: commodity", with: "item.kind: technology"),
      extra: [
        (
          "jurisdictions/xb/jurisdiction.yaml",
          """
          jurisdiction: xb
          name: Ybor
          territory: [XB]
          coverage:
            - {subject: Nuclear items, status: not-modelled, regime: xb.control}
            - {subject: Exports, status: not-modelled, regime: xb.control}

          """
        ),
        (
          "jurisdictions/xb/control/regime.yaml",
          """
          regime: xb.control
          jurisdiction: xb
          title: Ybor control
          cite: {instrument: xa.act}
          reach: {to.in: XB}
          relief: single

          """
        ),
      ])
    #expect(law.problems.isEmpty, "\(law.problems)")
    let findings = try #require(law.assess(SmallLaw.shipment())).findings
    let missing = findings.compactMap { finding -> [String]? in
      if case .lawNotHeld(let subjects, _) = finding.message { subjects } else { nil }
    }
    #expect(missing == [["Exports", "Nuclear items"]])
  }

  @Test func `answers that change alike on one day are one notice`() throws {
    let law = SmallLaw(
      rules: Self.rule.replacing(
        "from: 2000-01-01\n    outcome", with: "from: 2028-01-01\n    outcome"))
    let project = SmallLaw.shipment().replacing(
      "transfers: [", with: "transfers: [{id: t2, item: i, from: XA, to: XC, mode: shipment}, ")
    let notices = try #require(law.assess(project)).findings.filter { $0.kind == .notice }
    #expect(notices.map(\.subjects) == [["t", "t2"]])
  }

  @Test func `the law of a place where a mere owner lives is not called for`() throws {
    let project = SmallLaw.shipment(
      transfer: ", exporter: acme",
      more: """
        organisations:
          - {id: acme, country: XA, owners: [{party: fund, share: 10}], flags: []}
          - {id: fund, country: XD, flags: []}
        """)
    let places = try #require(law.assess(project)).verdicts.map(\.name)
    #expect(places.contains("xa") && places.contains("xb") && !places.contains("xd"))
  }
}
