import Regulation
import Testing

@testable import Screening

struct CountryNamesTests {
  @Test(
    arguments: [
      ("Norway", "NO"), ("NORWAY", "NO"), ("Korea, North", "KP"), ("Korea, South", "KR"),
      ("Democratic People's Republic of Korea", "KP"), ("Republic of Korea", "KR"),
      ("Burma", "MM"), ("Myanmar", "MM"), ("Russia", "RU"), ("Russian Federation", "RU"),
      ("UK", "GB"), ("U.A.E.", "AE"), ("Iran (Islamic Republic of)", "IR"),
      ("Islamic Republic of Iran", "IR"), ("Congo, Democratic Republic of the", "CD"),
      ("Congo, Republic of the", "CG"), ("CHINA, PEOPLE'S REPUBLIC OF", "CN"), ("China", "CN"),
      ("Hong Kong", "HK"), ("Türkiye", "TR"), ("Turkey", "TR"), ("Cote d Ivoire", "CI"),
      ("Virgin Islands, British", "VG"), ("Saint Kitts and Nevis", "KN"),
      ("St. Vincent and the Grenadines", "VC"), ("Bahamas, The", "BS"), ("Viet Nam", "VN"),
      ("Region: Gaza", "PS"), ("Man, Isle of", "IM"), ("North Macedonia, The Republic of", "MK"),
      ("Russian", "RU"), ("Saudi Arabian", "SA"), ("NO", "NO"), ("Republic", nil), ("NM", nil),
      ("undetermined", nil), ("", nil), ("The", nil),
    ])
  func `Countries are known by the names that lists give them`(name: String, code: String?) {
    #expect(CountryNames.english.code(of: name)?.text == code)
  }

  @Test(
    arguments: [
      ("Russian and Ukrainian", ["RU", "UA"]), ("Bosnia and Herzegovina", ["BA"]),
      ("Somalia;\nKenya", ["SO", "KE"]), ("a) Norway b) Chad", ["NO", "TD"]), ("na", []),
    ])
  func `Several countries in one field are told apart`(text: String, codes: [String]) {
    #expect(CountryNames.english.codes(listedIn: text).map(\.text) == codes)
  }

  @Test
  func `The longest name that begins a text is taken`() throws {
    let split = try #require(CountryNames.english.split(beginning: "Guinea-Bissau Trade Co."))
    #expect(split.code.text == "GW")
    #expect(split.rest == "Trade Co.")
    #expect(CountryNames.chinese.split(beginning: "日本东京都")?.code.text == "JP")
    #expect(CountryNames.english.split(beginning: "Somewhere") == nil)
  }
}
