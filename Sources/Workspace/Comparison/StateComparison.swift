import Assessment
package import Regulation
import Reporting

/// Two states of the law to be compared, with what they answer for a project.
package struct StateComparison: Sendable {
  package let before: LawCatalog
  package let after: LawCatalog

  package init(from before: LawCatalog, to after: LawCatalog) {
    self.before = before
    self.after = after
  }

  /// What changed; without a project, in the records alone.
  ///
  /// A project says the same under either law, so both are read against the later, which has every
  /// name that either of them may use.
  package func report(
    on project: (earlier: Project, later: Project)? = nil, strict: Bool = false
  ) -> DifferenceReport {
    DifferenceReport(
      records: CatalogDifference(from: before, to: after),
      answers: project.map {
        ProjectComparison(
          of: $0.earlier, under: before, with: $0.later, under: after, strict: strict)
      }, names: Names(Rulebook(after)))
  }
}
