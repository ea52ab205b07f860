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
    guard let first = period.from, let last = period.until, last < first else { return period }
    if let from = mapping[from]?.scalar, let until = mapping[until]?.scalar {
      reading.report(.periodEndsFirst(from: from, until: until))
    }
    return nil
  }
}
