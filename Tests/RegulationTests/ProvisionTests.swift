import Regulation
import Testing

@Suite struct ProvisionTests {
  private func day(_ text: String) -> CivilDate { CivilDate(text) ?? CivilDate(dayNumber: 0) }

  @Test func `a suspension with an unconfirmed end leaves the law unknown afterwards`() {
    let provision = Provision(
      title: "Foreign-made items", period: Period(from: day("2025-10-09")),
      suspensions: [
        Suspension(
          period: Period(from: day("2025-11-07"), until: day("2026-11-10")), endConfirmed: false,
          citation: nil)
      ])
    #expect(provision.inForce(on: day("2025-10-08")) == .false)
    #expect(provision.inForce(on: day("2025-10-09")) == .true)
    #expect(provision.inForce(on: day("2026-11-10")) == .false)
    #expect(provision.inForce(on: day("2026-11-11")) == .unknown)
  }

  @Test func `every change of force is announced beforehand`() {
    let provision = Provision(
      title: "Rule", period: Period(from: day("2025-01-01"), until: day("2025-12-31")),
      suspensions: [
        Suspension(
          period: Period(from: day("2025-03-01"), until: day("2025-04-30")), endConfirmed: true,
          citation: nil)
      ], events: [LegalEvent(on: day("2025-09-01"), title: "announced", citation: nil)])
    var announced: Set<CivilDate> = []
    var cursor: CivilDate? = day("2024-06-01")
    while let here = cursor {
      announced.insert(here)
      cursor = provision.nextChange(after: here)
    }
    for number in day("2024-06-02").dayNumber...day("2026-06-01").dayNumber {
      let today = CivilDate(dayNumber: number)
      if provision.inForce(on: today) != provision.inForce(on: today.advanced(days: -1)) {
        #expect(announced.contains(today), "\(today)")
      }
    }
  }
}
