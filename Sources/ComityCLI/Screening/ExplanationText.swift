import Screening
import Workspace

/// Why two names match, word by word, and what else agrees or disagrees.
struct ExplanationText {
  let lines: [String]

  init(_ explanation: MatchExplanation) {
    let table = TextTable(
      columns: ["asked", "listed", "alike", "weight", "how"],
      rows: explanation.tokens.map {
        [
          $0.query ?? "-", $0.listed ?? "-", $0.likeness.inHundredths, $0.weight.inHundredths,
          $0.how,
        ]
      }
    ).text.split(separator: "\n").map(String.init)
    let evidence = explanation.evidence.map {
      "\($0.agrees ? "agrees     " : "disagrees  ") \($0.subject): asked \($0.query), "
        + "listed \($0.listed)"
    }
    let common =
      explanation.isCommon
      ? ["common name  others bear it too: ask for a date of birth, or a number that identifies"]
      : []
    lines =
      ["asked        \(explanation.query)", "listed       \(explanation.listed)"]
      + table.map { "  \($0)" } + evidence + common
  }
}
