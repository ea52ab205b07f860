import Testing

@testable import Screening

struct AlignmentTests {
  private func align(
    _ left: String, _ right: String, as kind: ListedParty.Kind = .person
  ) -> (Alignment, [NameToken], [NameToken]) {
    let left = NameReader.read(left, as: kind).tokens
    let right = NameReader.read(right, as: kind).tokens
    return (Alignment(left, right), left, right)
  }

  @Test func `Words are paired whatever their order`() {
    let (alignment, _, _) = align("PETROV, Ivan Sergeevich", "Ivan Petrov")
    #expect(alignment.pairs.count == 2)
    #expect(alignment.unpairedLeft == [2])
    #expect(alignment.unpairedRight.isEmpty)
  }

  @Test(
    arguments: [
      ("Abdulrahman", "Abd al Rahman"), ("Zedong", "Ze Dong"), ("Abd Allah", "Abdullah"),
      ("شمس الدين", "Shamsuddin"),
    ])
  func `Words written together stand for those apart`(left: String, right: String) {
    let (alignment, _, _) = align(left, right)
    #expect(alignment.unpairedLeft.isEmpty)
    #expect(alignment.unpairedRight.isEmpty)
  }

  @Test func `An initial stands for a name that begins so`() {
    #expect(align("I. Petrov", "Ivan Petrov").0.pairs.contains { $0.likeness.way == .initial })
    #expect(align("S. Petrov", "Ivan Petrov").0.unpairedLeft == [0])
  }

  @Test func `Numbers are the same or they are not`() {
    #expect(align("Plant 39", "Plant 38", as: .organisation).0.unpairedLeft == [1])
  }

  @Test func `No word is paired twice`() {
    var noise = Noise(seed: 7)
    for _ in 0..<200 {
      let names = (0..<2).map { _ in
        (0..<Int.random(in: 1...40, using: &noise)).map { _ in noise.word() }
          .joined(separator: " ")
      }
      let (alignment, left, right) = align(names[0], names[1])
      let paired = alignment.pairs.flatMap { Array($0.left) } + alignment.unpairedLeft
      #expect(paired.sorted() == Array(0..<min(left.count, Alignment.limit)))
      let others = alignment.pairs.flatMap { Array($0.right) } + alignment.unpairedRight
      #expect(others.sorted() == Array(0..<min(right.count, Alignment.limit)))
    }
  }
}
