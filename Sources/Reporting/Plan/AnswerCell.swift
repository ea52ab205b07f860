import Assessment
import Regulation

/// The strictest of some answers as a cell of a matrix.
struct AnswerCell {
  private let answers: [Determination]

  /// Takes the answers of one exposure, or of several, whose strictest counts.
  init(_ answers: [Determination]) { self.answers = answers }

  var cell: Matrix.Cell {
    guard let strictest = answers.strictest else { return Matrix.Cell(.neutral, "not planned") }
    let outcome = strictest.outcome
    let isRecalled = answers.contains { $0.outcome == outcome && $0.confidence == .recalled }
    return Matrix.Cell(
      outcome.tone, "\(outcome.word)\(days(of: outcome))\(isRecalled ? " \(.verify)" : "")")
  }

  /// When the outcome holds, where it does not hold all the time.
  private func days(of outcome: Outcome) -> String {
    guard Set(answers.map(\.outcome)).count > 1 else { return "" }
    let holding = answers.filter { $0.outcome == outcome }.map(\.period)
    let others = answers.filter { $0.outcome != outcome }.map(\.period)
    let from = holding.compactMap(\.from).min()
    let until = holding.compactMap(\.until).max()
    let begins =
      others.compactMap(\.from).min().flatMap { other in from.map { other < $0 } } ?? false
    let ends =
      others.compactMap(\.until).max().flatMap { other in until.map { $0 < other } } ?? false
    switch (begins ? from : nil, ends ? until : nil) {
    case (nil, nil): return ""
    case (let from?, nil): return " from \(from)"
    case (nil, let until?): return " until \(until)"
    case (let from?, let until?): return " \(from) to \(until)"
    }
  }
}
