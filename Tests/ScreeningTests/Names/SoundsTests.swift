import Testing

@testable import Screening

struct SoundsTests {
  @Test(
    arguments: [
      ["shcherbakov", "scherbakov"], ["khan", "khaan"], ["mahmoud", "mahmud"],
      ["dzhamal", "djamal"], ["philip", "filip"], ["sergey", "sergei"], ["alexei", "aleksey"],
    ])
  func `Conventions of spelling read alike`(spellings: [String]) {
    let sounds = spellings.map { Sounds.read(Array($0.utf8)) }
    #expect(Set(sounds).count == 1, "\(sounds.map { String(decoding: $0, as: UTF8.self) })")
  }

  @Test(arguments: [
    ("kim", true), ("zhang", true), ("li", true), ("ivanov", false), ("abd", false),
  ])
  func `Names of one syllable are told`(word: String, expected: Bool) {
    #expect(Sounds.isSyllable(Sounds.read(Array(word.utf8))) == expected)
  }

  @Test(arguments: 0..<100)
  func `Unlikeness is symmetric, and nothing is more alike than the same`(seed: Int) {
    var noise = Noise(seed: UInt64(seed))
    let left = Sounds.read(Array(noise.word().utf8))
    let right = Sounds.read(Array(noise.word().utf8))
    for (first, second) in [(false, false), (true, false), (false, true), (true, true)] {
      let there = SoundDistance.likeness(left, unvowelled: first, right, unvowelled: second)
      let back = SoundDistance.likeness(right, unvowelled: second, left, unvowelled: first)
      #expect(there == back)
      #expect((0...1).contains(there))
    }
    #expect(SoundDistance.likeness(left, unvowelled: false, left, unvowelled: false) == 1)
  }

  @Test func `Vowels that one script leaves out cost next to nothing`() {
    let bare = NameReader.read("محمد", as: .person).tokens[0]
    func likeness(_ name: String) -> Float {
      TokenLikeness.of(bare, NameReader.read(name, as: .person).tokens[0]).value
    }
    #expect(likeness("Muhammad") > 0.9)
    #expect(likeness("Mohamed") > 0.9)
    #expect(likeness("Khalid") < 0.6)
  }

  @Test func `A sound that differs says more in a short word`() {
    func likeness(_ left: String, _ right: String) -> Float {
      TokenLikeness.of(
        NameReader.read(left, as: .person).tokens[0], NameReader.read(right, as: .person).tokens[0]
      ).value
    }
    #expect(likeness("Bo", "Bao") < likeness("Borisova", "Baorisova"))
  }
}
