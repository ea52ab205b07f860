import Regulation
import Testing

@testable import Screening

struct DateReadingTests {
  @Test(
    arguments: [
      ("12 Mar 1970", "1970-03-12"), ("Mar 1970", "1970-03-01…1970-03-31"),
      ("1970", "1970-01-01…1970-12-31"), ("circa 1970", "1970-01-01…1970-12-31~"),
      ("1965 to 1969", "1965-01-01…1969-12-31"), ("1955-58", "1955-01-01…1958-12-31"),
      ("12 Mar 1970 to 15 Apr 1971", "1970-03-12…1971-04-15"), ("1970-03-12", "1970-03-12"),
      ("1970-03", "1970-03-01…1970-03-31"), ("12/03/1970", "1970-03-12"),
      ("12.3.1970", "1970-03-12"), ("13/25/1970", "1970-01-01…1970-12-31"),
      ("03/25/1970", "1970-03-25"),
      ("dd/mm/1970", "1970-01-01…1970-12-31"), ("dd/03/1970", "1970-03-01…1970-03-31"),
      ("00/00/1970", "1970-01-01…1970-12-31"), ("March 12, 1970", "1970-03-12"),
      ("12th of March 1970", "1970-03-12"), ("20 Aug. 1973", "1973-08-20"),
      ("late 1950s", "1950-01-01…1959-12-31~"), ("Between 1958 and 1963", "1958-01-01…1963-12-31"),
      ("a) Approximately 1955- 1958 b) 1945", "1955-01-01…1958-12-31~ 1945-01-01…1945-12-31"),
      ("1949;\n1/07/1949", "1949-01-01…1949-12-31 1949-07-01"),
      ("1961 or 1962", "1961-01-01…1961-12-31 1962-01-01…1962-12-31"),
      ("29 Feb 1971", "1971-02-01…1971-02-28"), ("1969 to 1965", ""), ("na", ""), ("", ""),
      ("resolution 18", ""),
    ])
  func `Dates of birth are read as lists write them`(text: String, expected: String) {
    let births = DateReading.births(in: text).map { birth in
      let range = birth.first == birth.last ? "\(birth.first)" : "\(birth.first)…\(birth.last)"
      return range + (birth.isApproximate ? "~" : "")
    }
    #expect(births.joined(separator: " ") == expected)
  }

  @Test
  func `Where both numbers could be the day, the publisher's order counts`() {
    #expect(DateReading.day("03/04/2026")?.description == "2026-04-03")
    #expect(DateReading.day("03/04/2026", .monthFirst)?.description == "2026-03-04")
    #expect(DateReading.day("13/04/2026", .monthFirst)?.description == "2026-04-13")
  }

  @Test(
    arguments: [
      ("76 FR 71869, 11/21/11. 62 FR 1, 5/14/97.", "1997-05-14"),
      ("80 FR 60532, October 7, 2015.", "2015-10-07"), ("[Reserved]", nil),
    ])
  func `The earliest day of a citation is found`(text: String, expected: String?) {
    #expect(DateReading.firstDay(in: text)?.description == expected)
  }

  @Test
  func `A number of five digits in a sheet is a day`() {
    #expect(SheetDate.day("25639")?.description == "1970-03-12")
    #expect(SheetDate.day("1954") == nil)
    #expect(SheetDate.births(in: "1954").count == 1)
  }
}
