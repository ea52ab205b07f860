import Assessment
import Regulation
import Reporting

/// What changed between two states of the law, for readers and for programs.
struct DifferenceReport {
  let records: CatalogDifference
  /// Nil where no project was given.
  let answers: [AnswerDifference]?
  let names: Names

  var text: String {
    let rows =
      records.added.map { ["added", $0.kind.rawValue, $0.name] }
      + records.removed.map { ["removed", $0.kind.rawValue, $0.name] }
      + records.changed.map { ["changed", $0.kind.rawValue, $0.name] }
    let law =
      rows.isEmpty
      ? "The law is the same.\n"
      : TextTable(columns: ["what", "kind", "id"], rows: rows).text
    guard let answers else { return law }
    guard !answers.isEmpty else { return "\(law)\nNo answer for the project changes.\n" }
    let changes = answers.map { answer in
      [
        answer.exposure.subject.id, answer.exposure.item, answer.regime.text,
        words(answer.before), words(answer.after),
        answer.causes.map(\.name).joined(separator: ", "),
      ]
    }
    return law + "\n"
      + TextTable(
        columns: ["subject", "item", "regime", "before", "after", "because of"], rows: changes
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

  var json: String {
    struct Segment: Encodable {
      var outcome: String
      var from: String?
      var until: String?

      init(_ segment: AnswerDifference.Segment) {
        outcome = segment.outcome.rawValue
        from = segment.period.from?.description
        until = segment.period.until?.description
      }
    }
    struct Answer: Encodable {
      var subject: String
      var item: String
      var from: String?
      var to: String?
      var regime: String
      var before: [Segment]
      var after: [Segment]
      var causes: [String]
    }
    struct Report: Encodable {
      var schemaVersion = 1
      var added: [String]
      var removed: [String]
      var changed: [String]
      var answers: [Answer]?
    }
    return JSONText.encode(
      Report(
        added: records.added.map(\.description), removed: records.removed.map(\.description),
        changed: records.changed.map(\.description),
        answers: answers?.map { answer in
          Answer(
            subject: answer.exposure.subject.id, item: answer.exposure.item,
            from: answer.exposure.from?.text, to: answer.exposure.to?.text,
            regime: answer.regime.text, before: answer.before.map(Segment.init),
            after: answer.after.map(Segment.init), causes: answer.causes.map(\.description))
        }))
  }
}
