import Catalog
package import Diagnostics
import YAMLTree

/// Every diagnostic that a run can report, by code.
package enum DiagnosticRules {
  package static let all: [DiagnosticRule] =
    (YAMLRules.all + CatalogRules.all
    + CrosswalkChecks.rules)
    .sorted { $0.code < $1.code }
}
