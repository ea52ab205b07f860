import Assessment
import LawLiterals
import Regulation
import Reporting
import Testing

@Suite struct `Proofs in words` {
  private let words = ProofWords(Names(PlanSample.book))

  private func fact(_ place: PlaceTerm, _ truth: Truth, value: String? = "XB") -> Proof {
    Proof(
      .fact(FactTest(key: .act(.to), argument: .places([place])), [FactReading("to", value)]), truth
    )
  }

  @Test func `of a true disjunction only the branches that hold are told`() {
    let proof = Proof(.any, .true, [fact("XA", .false), fact("XB", .true)])
    #expect(words.text([proof]) == "✓ the item goes to, or is released in, Ybor: to = XB\n")
  }

  @Test func `of a false conjunction only the parts that fail are told`() {
    let proof = Proof(.all, .false, [fact("XA", .false), fact("XB", .true)])
    #expect(words.text([proof]) == "✗ the item goes to, or is released in, Xanadu: to = XB\n")
  }

  @Test func `of an open condition only what is open is told`() {
    let open = fact("XA", .unknown, value: nil)
    let proof = Proof(.all, .unknown, [open, fact("XB", .true)])
    #expect(
      words.text([proof])
        == "? the item goes to, or is released in, Xanadu: to is not stated\n")
  }

  @Test func `a false disjunction tells every branch`() {
    let proof = Proof(.any, .false, [fact("XA", .false), fact("XE", .false)])
    #expect(
      words.text([proof]) == """
        ✗ one of these at least
          ✗ the item goes to, or is released in, Xanadu: to = XB
          ✗ the item goes to, or is released in, XE: to = XB

        """)
  }

  @Test func `alternatives keep together what belongs together`() {
    let both = Proof(.all, .true, [fact("XB", .true), fact("XC", .true)])
    let text = words.text([Proof(.any, .true, [both, fact("XD", .true)])])
    #expect(text.contains("  ✓ all of these together\n    ✓ "))
  }

  @Test func `a restriction that bites is named among what defeats an authorisation`() {
    let bar = Proof(.barred(by: "xa.control/embargo"), .true, [fact("XE", .true)])
    let proof = Proof(.rule("xa.control/friends"), .false, [fact("XB", .true), bar])
    let text = words.text([proof])
    #expect(text.contains("  ✓ barred by Embargo (xa.control/embargo)\n    ✓ "))
    #expect(!text.contains("Ybor"))
  }

  @Test func `a denial turns its only part`() {
    let proof = Proof(.not, .true, [fact("XE", .false)])
    #expect(words.text([proof]) == "✓ not: the item goes to, or is released in, XE: to = XB\n")
  }

  @Test func `assumptions and missing facts are marked`() {
    let assumed = FactReading("items[a].status", "proprietary", basis: .assumed)
    let proof = Proof(
      .fact(FactTest(key: .item(.status), argument: .words(["published"])), [assumed]), .false)
    #expect(
      words.text([proof])
        == "✗ the item's status is published: items[a].status = proprietary (assumed)\n")
  }

  @Test func `a derived classification shows its path and reason`() throws {
    let answer = try #require(
      PlanSample.assessment().determinations.first { $0.rule == "xb.control/notice" })
    #expect(
      words.text(answer.proofs).contains(
        "derived by xa.control.list/3E001 → xb.control.list/TL5 (equal, same text of the same regime)"
      ))
  }

  @Test(arguments: [
    (Proof.Claim.reach("xa.control"), "Xanadu export control reaches the act"),
    (
      .confirmation(Confirmation(id: "q", question: "Is it so?")), "confirmed: Is it so? (q)"
    ),
    (
      .control("xa.control.list/3E001", label: "NS1"),
      "control NS1 of xa.control.list/3E001 covers the item"
    ),
    (
      .controlsUnknown(item: "laser", list: "xa.control.list"),
      "the controls of laser on Xanadu control list are not known"
    ),
    (.force("xa.control/embargo", "2027-01-01"), "Embargo has effect on 2027-01-01"),
    (
      .heldAuthorisation("l1", "xa.control/licence"),
      "authorisation l1 (Individual licence) covers the act"
    ),
    (
      .person("xa.control/person", "XB"),
      "the release counts as an export to Ybor under Latest citizenship (xa.control/person), "
        + "which counts the most recent citizenship or permanent residence"
    ),
  ])
  func `every claim has its words`(claim: Proof.Claim, text: String) {
    #expect(words.text([Proof(claim, .true)]) == "✓ \(text)\n")
  }
}
