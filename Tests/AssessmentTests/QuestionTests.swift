import Assessment
import Regulation
import Testing

@Suite struct `Questions that matter` {
  private static let licence = """
      - id: xa.control/licence-rule
        kind: requirement
        title: Listed goods
        cite: {instrument: xa.act}
        from: 2000-01-01
        outcome: licence
        when:

    """

  private func requirement(_ conditions: String, then more: String = "") -> SmallLaw {
    SmallLaw(rules: Self.licence + conditions + "\n" + more)
  }

  private static let conjunction = """
          - confirm: {id: xa-judgement, per: item, question: "Is it so?"}
          - exporter.kind: company
          - item.origin.in: XA
    """

  @Test(arguments: [
    (item: "", transfer: "", more: "", asked: "items[i].origin"),
    (", origin: XA", "", "", "transfers[t].exporter"),
    (
      ", origin: XA", ", exporter: acme",
      "organisations: [{id: acme, country: XA}]", "organisations[acme].kind"
    ),
    (
      ", origin: XA", ", exporter: acme",
      "organisations: [{id: acme, country: XA, kind: company}]", "answers.xa-judgement"
    ),
  ])
  func `of what must hold together the first is asked, facts of things before judgements`(
    item: String, transfer: String, more: String, asked: String
  ) throws {
    let law = requirement(Self.conjunction)
    #expect(law.problems.isEmpty, "\(law.problems)")
    let assessment = try #require(
      law.assess(SmallLaw.shipment(item: item, transfer: transfer, more: more)))
    #expect(assessment.outcome() == .undetermined)
    if asked == "transfers[t].exporter" {
      #expect(assessment.asked.count == 1 && !assessment.asked.contains("answers.xa-judgement"))
    } else {
      #expect(assessment.asked == [asked])
    }
  }

  @Test func `one judgement for the whole project is asked before facts of each item`() throws {
    let law = requirement(
      """
              - confirm: {id: xa-any, per: project, question: "Is any of it so?"}
              - item.origin.in: XA
      """)
    let assessment = try #require(law.assess(SmallLaw.shipment()))
    #expect(assessment.asked == ["answers.xa-any"])
  }

  @Test func `whether the law has effect is asked before what it asks`() throws {
    let law = SmallLaw(
      rules: Self.licence.replacing("from: 2000-01-01", with: "from: unknown")
        + "      - item.origin.in: XA\n")
    #expect(law.problems.isEmpty, "\(law.problems)")
    let assessment = try #require(law.assess(SmallLaw.shipment()))
    #expect(assessment.asked == ["law.xa.control/licence-rule"])
  }

  private static func relief(_ name: String, _ relieves: String, asked: Bool = true) -> String {
    """
      - id: xa.control/\(name)
        kind: authorisation
    \(asked ? "" : "    asked: false\n")    form: general
        title: Relief
        cite: {instrument: xa.act}
        from: 2000-01-01
        relieves: [\(relieves)]
        when: [{transfer.value: {at-most: 100, currency: EUR}}]

    """
  }

  private static let value = "transfers[t].value"
  private static let second = """
      - id: xa.control/second
        kind: requirement
        title: Second
        cite: {instrument: xa.act}
        from: 2000-01-01
        outcome: licence

    """

  @Test func `relief that would lift what stands is asked for`() throws {
    let law = requirement(
      "      - item.kind: commodity",
      then: Self.relief("small", "xa.control/licence-rule"))
    #expect(law.problems.isEmpty, "\(law.problems)")
    #expect(try #require(law.assess(SmallLaw.shipment())).asked == [Self.value])
  }

  @Test func `relief that leaves another requirement standing is not asked for`() throws {
    let law = requirement(
      "      - item.kind: commodity",
      then: Self.second + Self.relief("small", "xa.control/licence-rule"))
    let assessment = try #require(law.assess(SmallLaw.shipment()))
    #expect(assessment.outcome() == .licenceRequired)
    #expect(assessment.asked.isEmpty)
    let both = requirement(
      "      - item.kind: commodity",
      then: Self.second + Self.relief("small", "xa.control"))
    #expect(try #require(both.assess(SmallLaw.shipment())).asked == [Self.value])
  }

  @Test func `relief for special occasions is not asked for, and helps whoever states one`() throws
  {
    let law = requirement(
      "      - item.kind: commodity",
      then: Self.relief("small", "xa.control/licence-rule", asked: false))
    #expect(law.problems.isEmpty, "\(law.problems)")
    #expect(try #require(law.assess(SmallLaw.shipment())).asked.isEmpty)
    let stated = SmallLaw.shipment(transfer: ", value: {amount: 50, currency: EUR}")
    #expect(try #require(law.assess(stated)).outcome() == .authorised)
  }

  @Test func `a list of goods is not asked about technology`() throws {
    let law = requirement("      - item.on: xa.control.goods")
    let goods = try #require(law.assess(SmallLaw.shipment()))
    #expect(goods.asked == ["items[i].classifications.xa.control.goods"])
    let technology = SmallLaw.shipment().replacing("kind: commodity", with: "kind: technology")
    let other = try #require(law.assess(technology))
    #expect(other.asked.isEmpty && other.outcome() == .notRequired)
  }

  @Test(arguments: [
    (stated: "xa.control.goods: 1A001", asked: "xa.control.arms"),
    (stated: "xa.control.arms: ML1", asked: "xa.control.goods"),
  ])
  func `an item on one of two lists that exclude each other is not on the other`(
    stated: String, asked: String
  ) throws {
    let law = requirement("      - item.on: \(asked)")
    let project = SmallLaw.shipment(item: ", classifications: {\(stated)}")
    let assessment = try #require(law.assess(project))
    #expect(assessment.outcome() == .notRequired && assessment.asked.isEmpty)
    let silent = try #require(law.assess(SmallLaw.shipment()))
    #expect(silent.outcome() == .undetermined)
  }
}
