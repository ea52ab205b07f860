import Assessment
import Regulation
import Reporting

/// One finding with its proof, as plain text.
struct FindingExplanation {
  let text: String

  init(of finding: Finding, in assessment: Assessment, book: Rulebook) {
    let names = Names(book, of: assessment.project)
    let answers = assessment.determinations.filter {
      finding.exposures.contains($0.exposure) && finding.regimes.contains($0.regime)
    }
    let actions = finding.actions.map { "  - \($0.text(in: names))\n" }.joined()
    let proofs = answers.map { answer in
      "\n\(answer.exposure.subject.id), \(answer.regime): \(answer.outcome.word)\n"
        + ProofWords(names).text(answer.proofs.filter { $0.truth != .false })
    }.joined()
    text = """
      \(finding.id)
      \(finding.title(in: names))

      What to do
      \(actions)\(proofs)

      """
  }
}
