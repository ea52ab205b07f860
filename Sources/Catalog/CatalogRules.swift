package import Diagnostics

/// The pages behind the codes of this module.
package enum CatalogRules {
  /// Every code that reading catalogs, projects and cases can raise, in order.
  package static let all: [DiagnosticRule] = {
    let checks = CatalogChecks.all.map { $0.rule } + ProjectChecks.all.map { $0.rule }
    var seen: Set<DiagnosticCode> = []
    return (RecordRules.all + checks + [OtherList.rule])
      .filter { seen.insert($0.code).inserted }.sorted { $0.code < $1.code }
  }()
}
