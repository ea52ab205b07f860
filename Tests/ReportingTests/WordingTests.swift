import Assessment
import LawLiterals
import Regulation
import Reporting
import Testing

@Suite struct `Wording` {
  private let names = Names(PlanSample.book)

  private static let subjects: [(Question.Subject, String)] = [
    (
      .fact(path: "staff[s1].permanent-residence"),
      "Of which places is s1 a permanent resident?"
    ),
    (
      .fact(path: "staff[s1].citizenships[].since"),
      "Which citizenship did s1 take up last, and when? The dates stated do not tell."
    ),
    (
      .fact(path: "authorisations[l1]"),
      "Does l1 cover the act: its items, places, parties and time?"
    ),
    (
      .fact(path: "items[laser].some-new.key"),
      "What does the project say of “laser”: some new, key?"
    ),
    (.fact(path: "safeguards"), "Which safeguards are in place?"),
    (.fact(path: "chart column"), "What is the fact “chart column”?"),
    (.confirm(id: "a", question: "Is it so?"), "Is it so?"),
    (
      .classify(item: "laser", list: "xa.control.list"),
      "Where does “laser” stand on Xanadu control list: which entry, or none?"
    ),
    (
      .law("xa.control/embargo", on: "2027-01-01"),
      "Has “Embargo” effect on 2027-01-01? The sources read do not settle it."
    ),
  ]

  @Test(arguments: subjects)
  func `every question reads as one`(subject: Question.Subject, text: String) {
    #expect(Question(subject).text(in: names) == text)
  }

  private static let actions: [(Finding.Action, String)] = [
    (
      .apply("xa.control/licence", by: "2027-01-01"),
      "Apply for Individual licence by 2027-01-01."
    ),
    (.apply("xa.control/licence", by: nil), "Apply for Individual licence."),
    (.hold, "Hold the act until this is settled."),
    (.renew("l1"), "Renew or replace authorisation l1."),
    (.answer("answers.a"), "State the answer in the project file: answers.a."),
    (.putInPlace("exit-procedure"), "Put in place: exit procedure."),
    (.screen("acme"), "Screen acme against the lists and record the result."),
    (.recheck, "Check the answer again before the day on which it changes."),
    (.askCounsel, "Refer to counsel."),
  ]

  @Test(arguments: actions)
  func `every action is an instruction`(action: Finding.Action, text: String) {
    #expect(action.text(in: names) == text)
  }

  @Test func `every finding of the sample has a title without an identifier of a rule`() {
    for finding in PlanSample.assessment().findings {
      let title = finding.title(in: PlanSample.book)
      #expect(!title.isEmpty && !title.contains("xa.control/"), "\(finding.id)")
    }
  }

  @Test func `what the catalog lacks goes by its identifier`() {
    #expect(names.title(of: "zz.unknown/rule" as RuleID) == "zz.unknown/rule")
    #expect(names.name(of: "ZZ" as PlaceCode) == "ZZ")
    #expect(names.text(of: Citation(instrument: "zz.act", at: "s. 1")) == "zz.act, s. 1")
  }

  private static let clocks: [(Duty.Clock, String)] = [
    (.before("first-use"), "before first use"),
    (
      .within(TimeSpan(count: 2, unit: .workingDays), of: "release"),
      "within 2 working days of release"
    ),
    (.every(TimeSpan(count: 1, unit: .years)), "every year"),
    (.every(TimeSpan(count: 6, unit: .months)), "every 6 months"),
    (.lasting(TimeSpan(count: 5, unit: .years), after: "export"), "for 5 years after export"),
    (.throughout, "throughout"),
  ]

  @Test(arguments: clocks)
  func `every clock has its words`(clock: Duty.Clock, text: String) {
    #expect(clock.words == text)
  }

  @Test(arguments: Outcome.allCases)
  func `a permission is told as clear and nothing else is`(outcome: Outcome) {
    #expect((outcome.tone == .go) == (outcome.permits && outcome != .outOfReach))
  }
}
