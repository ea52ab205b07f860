import Testing

@testable import Screening

struct NameReaderTests {
  private func words(_ text: String, as kind: ListedParty.Kind? = .person) -> [String] {
    NameReader.read(text, as: kind).tokens.map(\.text)
  }

  @Test(
    arguments: [
      ("Da'un, Ali Muhammad", ["daun", "ali", "muhammad"]),
      ("Jean-Luc  O’Neill", ["jean", "luc", "oneill"]),
      ("Ünal Şahin Øst", ["unal", "sahin", "ost"]),
      ("ＪＡＮＥ Ｄｏｅ", ["jane", "doe"]),
      ("Straße", ["strasse"]),
      ("Щербаков Юрий", ["shcherbakov", "yuriy"]),
      ("김민준", ["gimminjun"]),
      ("王小明", ["wang", "xiao", "ming"]),
      ("", []),
      ("—!?", []),
    ])
  func `A name is taken apart into plain words`(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test func `The Arabic article is a word of its own`() {
    let tokens = NameReader.read("أحمد التونسي", as: .person).tokens
    #expect(tokens.map(\.role) == [.word, .particle, .word])
    #expect(tokens.map(\.isUnvowelled) == [true, true, true])
  }

  @Test(
    arguments: [
      ("PETROV, Ivan", ["petrov"]), ("Ivan PETROV", ["petrov"]), ("Ivan Petrov", []),
      ("IVAN PETROV", []),
    ])
  func `A comma or capitals mark the family name`(text: String, expected: [String]) {
    let marked = NameReader.read(text, as: .person).tokens.filter(\.isFamilyName)
    #expect(marked.map(\.text) == expected)
  }

  @Test(
    arguments: [
      "OOO Vega", "Vega LLC", "OBSHCHESTVO S OGRANICHENNOY OTVETSTVENNOSTYU Vega", "Vega, Ltd.",
      "Vega GmbH", "Limited Liability Company 'Vega'", "Vega S.r.l.",
    ])
  func `A limited company is one by any form`(text: String) {
    let tokens = NameReader.read(text, as: .organisation).tokens
    #expect(tokens.filter { $0.role == .word }.map(\.text) == ["vega"])
    #expect(
      tokens.filter { $0.role == .legalForm }.allSatisfy { $0.meaning == LegalForms.firstKind })
  }

  @Test func `A name beyond any length is read as far as names go`() {
    let long = String(repeating: "a", count: 1000)
    #expect(NameReader.read(long + long, as: nil) == NameReader.read(long, as: nil))
  }

  @Test func `A form of incorporation alone is a name`() {
    #expect(NameReader.read("Company", as: .organisation).tokens.map(\.role) == [.word])
  }

  @Test func `Words of one meaning carry one number`() {
    let meanings = ["Zavod", "Plant", "厂"].map {
      NameReader.read($0 + " Vega", as: .organisation).tokens[0].meaning
    }
    #expect(Set(meanings).count == 1)
    #expect(meanings[0] != 0)
  }

  @Test func `A rare name weighs more than a common one, and small words least`() {
    let tokens = NameReader.read("Abu Muhammad Qwertzian", as: .person).tokens
    #expect(tokens[0].weight < tokens[1].weight)
    #expect(tokens[1].weight < tokens[2].weight)
    #expect(tokens[2].weight == 1)
  }

  @Test(arguments: 0..<300)
  func `Any text at all is read, the same each time`(seed: Int) {
    var noise = Noise(seed: UInt64(seed))
    let text = noise.text(length: 200)
    for kind in ListedParty.Kind.allCases.map(Optional.some) + [nil] {
      let name = NameReader.read(text, as: kind)
      #expect(name == NameReader.read(text, as: kind))
      #expect(name.tokens.allSatisfy { $0.weight > 0 && $0.weight <= 1 && !$0.letters.isEmpty })
    }
  }
}
