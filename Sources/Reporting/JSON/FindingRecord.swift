import Assessment
import Regulation

/// A finding as the JSON answer states it.
struct FindingRecord: Encodable {
  let id: String
  let kind: String
  let severity: String
  let title: String
  let regimes: [String]
  let subjects: [String]
  let rules: [String]
  let citations: [String]
  let from: OrNull<String>
  let until: OrNull<String>
  let actions: [String]
  /// Entries of party lists that it is presumed from; left out where there are none.
  let presumed: [String]?

  init(_ finding: Finding, _ names: Names) {
    id = finding.id
    kind = finding.kind.rawValue
    severity = finding.severity.rawValue
    title = finding.title(in: names)
    regimes = finding.regimes.map(\.text)
    subjects = finding.subjects
    rules = finding.rules.map(\.text)
    citations = finding.citations.map { names.text(of: $0) }
    from = OrNull(finding.period.from?.description)
    until = OrNull(finding.period.until?.description)
    actions = finding.actions.map { $0.text(in: names) }
    presumed = finding.presumed.isEmpty ? nil : finding.presumed
  }
}
