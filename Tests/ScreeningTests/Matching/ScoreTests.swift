import Testing

@testable import Screening

struct ScoreTests {
  @Test(
    arguments: [
      ("Ivan Sergeevich Petrenkov", "PETRENKOV, Ivan Sergeyevich"),
      ("Мухаммад Ахмадзода", "Muhammad Ahmadzoda"),
      ("عبد الرحمن الزنجاري", "Abdul Rahman Al-Zinjari"),
    ])
  func `One person spelt two ways is a hit`(left: String, right: String) {
    #expect(NameComparison.score(left, right, as: .person) >= ScreeningThreshold.hit)
  }

  @Test(
    arguments: [
      ("Ivan Petrenkov", "Sergei Petrenkov"), ("Muhammad Ahmad", "Khalid Yusuf"),
      ("Maria Schneider", "Marta Schreiber"), ("John Smith", "JOHN B. PRIDMORE-SMITH"),
    ])
  func `Two people are none`(left: String, right: String) {
    #expect(NameComparison.score(left, right, as: .person) < ScreeningThreshold.hit)
  }

  @Test func `Nothing is certain`() {
    let score = NameComparison.score("Qwertzian Uiopov", "Qwertzian Uiopov", as: .person)
    #expect(score <= Candidate.ceiling)
    #expect(score >= ScreeningThreshold.hit)
  }

  @Test(arguments: 0..<100)
  func `Which name is asked for makes no difference`(seed: Int) {
    var noise = Noise(seed: UInt64(seed))
    let words = (0..<4).map { _ in noise.word() }
    let left = words[0...2].joined(separator: " ")
    let right = "\(words[1]) \(words[3]) \(words[0])"
    for kind in ListedParty.Kind.allCases {
      #expect(
        NameComparison.score(left, right, as: kind) == NameComparison.score(right, left, as: kind))
    }
  }

  @Test
  func `What speaks for a match never lowers a score, and what speaks against never raises it`() {
    var noise = Noise(seed: 11)
    let rising: [NameEvidence.Measure] = [
      .lesserCover, .greaterCover, .cosine, .paired, .pairedExactly, .family, .familyOfBoth,
      .acronym, .first, .whole, .legalFormShared,
    ]
    let falling: [NameEvidence.Measure] = [
      .lesserRest, .greaterRest, .lesserRestSum, .greaterRestSum, .familyMissed, .numbersDiffer,
      .numberAdded, .patronymicsDiffer, .legalFormsDiffer, .inversions,
    ]
    for kind in ListedParty.Kind.allCases {
      for _ in 0..<200 {
        let names = (0..<2).map { _ in
          NameReader.read("\(noise.word()) \(noise.word())", as: kind)
        }
        let evidence = NameEvidence(
          names[0], names[1], Alignment(names[0].tokens, names[1].tokens))
        let before = ScoreModel.of(kind).logOdds(of: evidence)
        for measure in rising + falling {
          var changed = evidence
          changed[measure] += Float.random(in: 0...2, using: &noise)
          let after = ScoreModel.of(kind).logOdds(of: changed)
          if rising.contains(measure) {
            #expect(after >= before - 0.001)
          } else {
            #expect(after <= before + 0.001)
          }
        }
      }
    }
  }
}
