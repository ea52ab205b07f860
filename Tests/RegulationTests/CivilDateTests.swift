import Foundation
import Regulation
import Testing

@Suite struct CivilDateTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11016), ("2026-11-23", 20780),
  ])
  func `a date is read as days since 1970`(text: String, number: Int32) throws {
    let date = try #require(CivilDate(text))
    #expect(date.dayNumber == number)
    #expect(date.description == text)
  }

  @Test(arguments: [
    "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "26-01-01",
    "2026-1-01", "2026-01-01T00:00", "2026/01/01", "", "0000-01-01",
  ])
  func `what is no day is refused`(text: String) {
    #expect(CivilDate(text) == nil)
  }

  @Test func `dates agree with the Gregorian calendar of Foundation`() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    for day in stride(from: -100_000, through: 100_000, by: 37) {
      let components = calendar.dateComponents(
        [.year, .month, .day], from: Date(timeIntervalSince1970: Double(day) * 86_400))
      let date = CivilDate(dayNumber: Int32(day))
      #expect(date.components.year == components.year, "\(day)")
      #expect(date.components.month == components.month, "\(day)")
      #expect(date.components.day == components.day, "\(day)")
    }
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2025-07-05", 6, "2026-01-05"), ("2026-11-30", 3, "2027-02-28"),
    ("2026-03-15", -3, "2025-12-15"),
  ])
  func `months are added within the calendar`(start: String, months: Int, end: String) throws {
    #expect(try #require(CivilDate(start)).advanced(months: months).description == end)
  }

  @Test(arguments: [
    ("2025-11-24", 5, "2025-12-01"), ("2025-11-24", 7, "2025-12-03"),
    ("2025-11-28", 1, "2025-12-01"),
    ("2025-11-29", 1, "2025-12-01"),
  ])
  func `working days leave out the weekend`(start: String, days: Int, end: String) throws {
    #expect(try #require(CivilDate(start)).advanced(workingDays: days).description == end)
  }
}
