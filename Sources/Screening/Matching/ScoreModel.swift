import Foundation

/// Weighs evidence into the probability that two names are of one party.
///
/// A sum of small decision trees, fitted to pairs of names of official lists by
/// `Benchmarks/screening/fit.py`, each tree asking up to three questions. More agreement never
/// lowers the sum and more disagreement never raises it: the fit is held to that.
struct ScoreModel: Sendable {
  /// Trees of seven questions and eight answers: question n leads to 2n + 1 (no) or 2n + 2 (yes).
  private let measures: [UInt8]
  private let bounds: [Float]
  private let answers: [Float]
  private let base: Float
  private let treeCount: Int

  /// Reads the base and then, for each tree, seven of `measure>bound` and eight answers.
  init(_ text: String) {
    var measures: [UInt8] = []
    var bounds: [Float] = []
    var answers: [Float] = []
    var base: Float = 0
    for (index, word) in text.split(whereSeparator: \.isWhitespace).enumerated() {
      if index == 0 {
        base = Float(word) ?? 0
      } else if let mark = word.firstIndex(of: ">") {
        measures.append(UInt8(word[..<mark]) ?? 0)
        bounds.append(Float(word[word.index(after: mark)...]) ?? 0)
      } else {
        answers.append(Float(word) ?? 0)
      }
    }
    self.measures = measures
    self.bounds = bounds
    self.answers = answers
    self.base = base
    treeCount = answers.count / 8
  }

  /// The logarithm of the odds that the names are of one party.
  func logOdds(of evidence: NameEvidence) -> Float {
    // Where all trees agree, the rarer the shared words are, the less it is chance.
    var sum = base + 0.3 * min(evidence[.paired], 4)
    for tree in 0..<treeCount {
      var node = 0
      for _ in 0..<3 {
        let index = tree * 7 + node
        node = 2 * node + (evidence.values[Int(measures[index])] > bounds[index] ? 2 : 1)
      }
      sum += answers[tree * 8 + node - 7]
    }
    return sum
  }

  /// The model for names of a kind of party.
  static func of(_ kind: ListedParty.Kind?) -> ScoreModel {
    switch kind {
    case .person: person
    case .vessel, .aircraft: vessel
    case .organisation, nil: organisation
    }
  }

  private static let person = ScoreModel(PersonModel.trees)
  private static let organisation = ScoreModel(OrganisationModel.trees)
  private static let vessel = ScoreModel(VesselModel.trees)
}
