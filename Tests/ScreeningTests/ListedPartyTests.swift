import Testing

@testable import Screening

struct ListedPartyTests {
  @Test
  func `The qualities of a name are told apart by name`() {
    #expect(Set(ListedName.Quality.allCases.map(\.rawValue)).count == 4)
  }
}
