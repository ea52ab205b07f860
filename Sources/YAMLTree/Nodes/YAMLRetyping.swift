package import Diagnostics

/// What a reader with YAML 1.1 typing would make of a plain scalar in place of its text.
///
/// Dates are left out: our files write them plain.
package enum YAMLRetyping: String, Sendable {
  /// `no`, `Yes`, `on`, `OFF`, `true`, `y`.
  case boolean

  /// `~` or `null`.
  case null

  /// `12`, `0x1F`, `0b101`, `1_000`.
  case integer

  /// `010`, which such a reader takes for 8.
  case octal

  /// `12:30`, which such a reader takes for 750.
  case sexagesimal

  /// `1.10`, `9E001`, `.inf`.
  case float
}

extension YAMLScalar {
  /// What YAML 1.1 typing would make of the scalar; nil where it would stay text.
  package var retyping: YAMLRetyping? {
    style == .plain ? YAMLRetyping(ofPlain: utf8) : nil
  }

  /// Whether YAML 1.1 typing would make something else of the scalar than its text.
  package var wouldBeRetyped: Bool { retyping != nil }

  /// A safe fix that writes the scalar in double quotes.
  package var quotingFix: Fix {
    let escaped = text.flatMap { $0 == "\"" || $0 == "\\" ? "\\\($0)" : "\($0)" }
    return Fix(
      title: "quote '\(text)'",
      edits: [Edit(span: span, replacement: "\"" + String(escaped) + "\"")], applicability: .safe)
  }
}
