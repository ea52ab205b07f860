import Regulation
import YAMLTree

/// A count that must hold, so that a truncated file does not pass for a short list.
struct Assertion: Sendable {
  enum Counted: String, Sendable, CaseIterable {
    case entries
    case rows
    case members
  }

  enum Bound: Sendable {
    case exactly(Int)
    case atLeast(Int)
  }

  let counted: Counted
  let of: String
  let bound: Bound
}

extension Form<Assertion> {
  static var assertion: Form {
    record(
      "assertion", "A count that must hold.",
      required("count", .word, "What is counted."),
      required("of", .text, "The list, chart or country set whose parts are counted."),
      exactlyOne(
        Alternative(
          required("exactly", .count, "The number.").map { Assertion.Bound.exactly($0) }),
        Alternative(
          required("at-least", .count, "The least number.").map { Assertion.Bound.atLeast($0) }))
    ) { Assertion(counted: $0, of: $1, bound: $2) }
    .checked { assertion, node, reading in
      if let scalar = node.mapping?["of"]?.scalar {
        reading.refer(assertion.of, as: [assertion.counted.kind], at: scalar)
      }
      return assertion
    }
  }
}

extension Assertion.Counted {
  /// What holds the parts that are counted.
  fileprivate var kind: NameKind {
    switch self {
    case .entries: .list
    case .rows: .chart
    case .members: .countrySet
    }
  }
}
