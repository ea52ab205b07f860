import Catalog
import Diagnostics
import YAMLTree

/// Every diagnostic that a run can report, by code.
enum DiagnosticRules {
  static let all: [DiagnosticRule] =
    (YAMLRules.all + CatalogRules.all
    + CrosswalkChecks.rules)
    .sorted { $0.code < $1.code }
}
