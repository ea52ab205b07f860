import Assessment
import Regulation
import Reporting

extension DifferenceReport {
  package var json: String {
    JSONText.encode(
      Report(
        added: records.added.map(\.description), removed: records.removed.map(\.description),
        changed: records.changed.map(\.description),
        causes: Dictionary(
          records.all.map { ($0.description, records.causes(of: $0).map(\.rawValue)) }
        ) { first, _ in first },
        answers: answers?.answers.map(Answer.init),
        findings: answers?.findings.map { Finding($0, names) }))
  }

  private struct Report: Encodable {
    var schemaVersion = 2
    var added: [String]
    var removed: [String]
    var changed: [String]
    var causes: [String: [String]]
    var answers: [Answer]?
    var findings: [Finding]?
  }

  private struct Segment: Encodable {
    var outcome: String
    var from: String?
    var until: String?

    init(_ segment: AnswerDifference.Segment) {
      outcome = segment.outcome.rawValue
      from = segment.period.from?.description
      until = segment.period.until?.description
    }
  }

  private struct Answer: Encodable {
    var subject: String
    var item: String
    var to: String?
    var regime: String
    var before: [Segment]
    var after: [Segment]
    var causes: [String]
    var records: [String]

    init(_ answer: AnswerDifference) {
      subject = answer.place.subject.id
      item = answer.place.item
      to = answer.place.to?.text
      regime = answer.place.regime.text
      before = answer.before.map(Segment.init)
      after = answer.after.map(Segment.init)
      causes = answer.causes.map(\.rawValue)
      records = answer.records.map(\.description)
    }
  }

  private struct Finding: Encodable {
    var id: String
    var change: String
    var severity: String
    var title: String
    var causes: [String]

    init(_ difference: FindingDifference, _ names: Names) {
      id = difference.finding.id
      change = difference.change.rawValue
      severity = difference.finding.severity.rawValue
      title = difference.finding.title(in: names)
      causes = difference.causes.map(\.rawValue)
    }
  }
}
