import Regulation
import Testing

@Suite struct `The days of an application` {
  @Test(
    arguments: [
      ("30 days", "2026-03-01", "2026-01-30", "2026-01-31", false),
      ("30 days", "2026-01-31", "2026-01-01", "2026-01-31", false),
      ("30 days", "2026-01-30", "2025-12-31", "2026-01-31", true),
      ("2 months", "2026-03-01", "2026-01-01", "2026-03-01", false),
      ("5 working-days", "2026-01-12", "2026-01-05", "2026-01-08", false),
    ])
  func `The last day to file leaves the authority its time, and no more`(
    lead: String, needed: String, latest: String, earliest: String, isLate: Bool
  ) throws {
    let leadTime: TimeSpan = try #require(TimeSpan(lead))
    let procedure = Procedure(
      authority: nil, form: nil, portal: nil, leadTime: leadTime, validity: nil)
    let today = try #require(CivilDate("2026-01-01"))
    let needed = try #require(CivilDate(needed))
    let timing = try #require(procedure.timing(asOf: today, neededBy: needed))
    #expect(timing.latestFiling.description == latest)
    #expect(timing.earliest.description == earliest)
    #expect(timing.isLate == isLate)
  }

  @Test func `Where no lead time is stated no day is given`() throws {
    let procedure = Procedure(
      authority: nil, form: nil, portal: nil, leadTime: nil, validity: nil)
    let day = try #require(CivilDate("2026-01-01"))
    #expect(procedure.timing(asOf: day, neededBy: day) == nil)
  }
}
