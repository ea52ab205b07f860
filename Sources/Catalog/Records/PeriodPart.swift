import Regulation
import YAMLTree

/// The two ends of a period under the given keys; both may be left out.
func period(_ from: String = "from", _ until: String = "until") -> Part<Period> {
  group(
    optional(from, .date, "The first day; left out, the start is open."),
    optional(until, .date, "The last day; left out, the end is open.")
  ) {
    Period(from: $0, until: $1)
  }.checked { period, mapping, reading in
    isInOrder(period, from, until, mapping, &reading) ? period : nil
  }
}

/// When a provision has effect, and whether it says that nobody knows since when.
struct LegalPeriod: Sendable {
  let period: Period
  let startUnknown: Bool
}

/// The two ends of a provision's period under the given keys; both may be left out.
func legalPeriod(_ from: String, _ until: String) -> Part<LegalPeriod> {
  group(
    optional(
      from, .start, default: .known(nil),
      "The first day, or 'unknown'; left out, what its source says, which was read on a known day."),
    optional(until, .date, "The last day; left out, the end is open.")
  ) { start, end in
    switch start {
    case .known(let day):
      LegalPeriod(period: Period(from: day, until: end), startUnknown: false)
    case .unknown: LegalPeriod(period: Period(until: end), startUnknown: true)
    }
  }.checked { stated, mapping, reading in
    isInOrder(stated.period, from, until, mapping, &reading) ? stated : nil
  }
}

/// Whether the period does not end before it begins, which is reported.
private func isInOrder(
  _ period: Period, _ from: String, _ until: String, _ mapping: YAMLMapping,
  _ reading: inout Reading
) -> Bool {
  guard let first = period.from, let last = period.until, last < first else { return true }
  if let from = mapping[from]?.scalar, let until = mapping[until]?.scalar {
    reading.report(.periodEndsFirst(from: from, until: until))
  }
  return false
}

/// The first day of a provision.
private enum Start: Sendable {
  case known(CivilDate?)
  case unknown
}

extension Form<Start> {
  fileprivate static var start: Form {
    let date = Form<CivilDate>.date
    return Form(shape: .either([date.shape, .words(["unknown"])])) { node, reading in
      if node.text == "unknown" { return .unknown }
      return date.read(node, &reading).map { .known($0) }
    }
  }
}
