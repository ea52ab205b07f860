import Regulation

/// Values by key and day, each worked out once for the days on which it holds.
struct DatedMemo<Key: Hashable, Value> {
  private struct Segment {
    let from: CivilDate
    /// The first day on which it may be another; nil for never.
    let change: CivilDate?
    let value: Value
  }

  private var known: [Key: [Segment]] = [:]

  /// The value on the day with the first day on which it may be another, if it is known.
  func value(for key: Key, on day: CivilDate) -> (value: Value, change: CivilDate?)? {
    guard let segments = known[key] else { return nil }
    for segment in segments
    where segment.from <= day && (segment.change.map { day < $0 } ?? true) {
      return (segment.value, segment.change)
    }
    return nil
  }

  mutating func keep(_ value: Value, for key: Key, from day: CivilDate, change: CivilDate?) {
    known[key, default: []].append(Segment(from: day, change: change, value: value))
  }
}
