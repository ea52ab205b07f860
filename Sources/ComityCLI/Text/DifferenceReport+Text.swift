import Assessment
import Regulation
import Reporting
import Workspace

extension DifferenceReport {
  var text: String {
    let law =
      records.all.isEmpty
      ? "The law is the same.\n"
      : TextTable(columns: ["what", "cause", "kind", "id"], rows: rows).text
    guard let answers else { return law }
    return [law, text(of: answers.answers), text(of: answers.findings)].joined(separator: "\n")
  }

  private var rows: [[String]] {
    let changes = [
      ("added", records.added), ("removed", records.removed), ("changed", records.changed),
    ]
    return changes.flatMap { what, ids in
      ids.map { [what, words(records.causes(of: $0)), $0.kind.rawValue, $0.name] }
    }
  }

  private func text(of answers: [AnswerDifference]) -> String {
    guard !answers.isEmpty else { return "No answer for the project changes.\n" }
    return TextTable(
      columns: ["subject", "item", "regime", "before", "after", "cause", "records"],
      rows: answers.map { answer in
        [
          answer.place.subject.id, answer.place.item, answer.place.regime.text,
          words(answer.before), words(answer.after), words(answer.causes),
          answer.records.map(\.name).joined(separator: ", "),
        ]
      }
    ).text
  }

  private func text(of findings: [FindingDifference]) -> String {
    guard !findings.isEmpty else { return "No finding for the project changes.\n" }
    return TextTable(
      columns: ["finding", "cause", "severity", "title"],
      rows: findings.map { difference in
        [
          difference.change.rawValue, words(difference.causes),
          difference.finding.severity.rawValue, difference.finding.title(in: names),
        ]
      }
    ).text
  }

  private func words(_ segments: [AnswerDifference.Segment]) -> String {
    guard let first = segments.first else { return "-" }
    return
      ([first.outcome.word]
      + segments.dropFirst().map { segment in
        "\(segment.outcome.word)\(segment.period.from.map { " from \($0)" } ?? "")"
      }).joined(separator: ", ")
  }

  private func words(_ causes: [ChangeCause]) -> String {
    causes.map(\.rawValue).joined(separator: ", ")
  }
}
