package import Assessment
package import Regulation
package import Reporting

/// What changed between two states of the law, and why.
package struct DifferenceReport: Sendable {
  package let records: CatalogDifference
  /// Nil where no project was given.
  package let answers: ProjectComparison?
  package let names: Names
}

extension CatalogDifference {
  /// Why a record is not the same.
  package func causes(of record: RecordID) -> [ChangeCause] {
    (corrections.contains(record) ? [.catalogue] : []) + (law.contains(record) ? [.law] : [])
  }
}
