import Regulation
import Testing

@Suite struct `The vocabulary of facts` {
  @Test func `Each fact has a key of its own, and the key leads back to it`() {
    #expect(Set(FactKey.allCases.map(\.rawValue)).count == FactKey.allCases.count)
    for fact in FactKey.allCases { #expect(FactKey(rawValue: fact.rawValue) == fact) }
    #expect(FactKey(rawValue: "item.colour") == nil)
  }

  @Test(arguments: FactKey.allCases)
  func `Each fact says what it means and where the project states it`(fact: FactKey) {
    let definition = fact.definition
    #expect(definition.meaning.hasSuffix("."))
    #expect(!definition.suppliedBy.isEmpty)
    #expect(!definition.phrase.isEmpty && !definition.phrase.hasSuffix("."))
  }

  @Test(
    arguments: [
      "item.on", "destination.in", "consignee.owned-by", "person.employer.country.in",
      "signatory.citizenship.in", "party.flag", "end-user.facility", "held.at-site", "safeguard",
    ])
  func `Keys that rules use stay`(key: String) {
    #expect(FactKey(rawValue: key) != nil)
  }
}
