import Planning
import Regulation
import Testing

@Suite struct `The day of a duty` {
  private static let month = TimeSpan(count: 1, unit: .months)
  private static let years = TimeSpan(count: 5, unit: .years)

  private static let calendar = DutyCalendar([
    VocabularyWord(vocabulary: .dutyEvent, word: "export", meaning: "", falls: .withTheAct),
    VocabularyWord(vocabulary: .dutyEvent, word: "half-year", meaning: "", falls: .halfYearEnd),
    VocabularyWord(vocabulary: .dutyEvent, word: "year", meaning: "", falls: .yearEnd),
    VocabularyWord(vocabulary: .dutyEvent, word: "request", meaning: ""),
    VocabularyWord(vocabulary: .safeguard, word: "training", meaning: ""),
  ])

  @Test(
    arguments: [
      (.before("export"), "2026-03-10"),
      (.within(month, of: "export"), "2026-04-10"),
      (.within(month, of: "half-year"), "2026-07-30"),
      (.within(month, of: "year"), "2027-01-31"),
      (.within(month, of: "request"), nil),
      (.within(month, of: "training"), nil),
      (.every(month), "2026-04-10"),
      (.lasting(years, after: "export"), "2032-08-20"),
      (.lasting(years, after: "half-year"), "2032-12-31"),
      (.lasting(years, after: "year"), "2032-12-31"),
      (.lasting(years, after: "request"), "2032-08-20"),
      (.throughout, nil),
    ] as [(Duty.Clock, String?)])
  func `It is reckoned from the act as the catalog says of the event`(
    clock: Duty.Clock, day: String?
  ) throws {
    let start = try #require(CivilDate("2026-03-10"))
    let end = try #require(CivilDate("2027-08-20"))
    #expect(Self.calendar.day(of: clock, start: start, end: end)?.description == day)
  }
}
