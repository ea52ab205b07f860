import Diagnostics
import Regulation
import YAMLTree

/// A count that does not hold.
enum FailedAssertion: CatalogCheck {
  static let rule = DiagnosticRule(
    code: "CAT-0110", title: "A count does not hold",
    checks: "The counts that catalogs state of their own entries, rows and members.",
    why: "A file that was cut short reads like a short list; the count gives it away.",
    example: "'{count: members, of: aa.trade/partners, exactly: 38}' where the set has 37.",
    fix: "Restore what is missing, or correct the count after a change of law.")

  static func check(_ library: Library) -> [Diagnostic] {
    let counts = Counts(library.records)
    return library.records.assertions.compactMap { assertion in
      guard let count = counts.count(assertion.value), !assertion.value.holds(for: count) else {
        return nil
      }
      let value = assertion.value
      return Diagnostic(
        code: rule.code, severity: .error,
        summary: "'\(value.of)' has \(count) \(value.counted.rawValue), not \(value.bound.words)",
        explanation: "the catalog asserts this", span: assertion.node.span,
        fixes: [.advice("restore what is missing, or correct the count")])
    }
  }
}

/// How many parts each list, chart and country set has.
private struct Counts {
  private var counts: [String: Int] = [:]

  init(_ records: Records) {
    for list in records.lists { counts["entries of \(list.value.id)"] = 0 }
    for entry in records.entries { counts["entries of \(entry.value.id.list)", default: 0] += 1 }
    for chart in records.charts {
      counts["rows of \(chart.value.id)"] = chart.value.rows.count
    }
    for set in records.countrySets {
      counts["members of \(set.value.id)"] = set.value.members.count
    }
  }

  /// Nil where nothing bears the name; then another check says so.
  func count(_ assertion: Assertion) -> Int? {
    counts["\(assertion.counted.rawValue) of \(assertion.of)"]
  }
}

extension Assertion {
  fileprivate func holds(for count: Int) -> Bool {
    switch bound {
    case .exactly(let number): count == number
    case .atLeast(let number): count >= number
    }
  }
}

extension Assertion.Bound {
  fileprivate var words: String {
    switch self {
    case .exactly(let number): "exactly \(number)"
    case .atLeast(let number): "at least \(number)"
    }
  }
}
