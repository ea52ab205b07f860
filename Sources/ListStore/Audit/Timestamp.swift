package import Regulation

/// A second of the clock, in UTC.
package struct Timestamp: Sendable, Hashable {
  /// Since 1970 began.
  package let seconds: Int64

  package init(seconds: Int64) { self.seconds = seconds }

  /// The first second of the day.
  package init(startOf day: CivilDate) { seconds = Int64(day.dayNumber) * Self.secondsOfDay }

  private static let secondsOfDay: Int64 = 86_400
}

extension Timestamp: CustomStringConvertible {
  /// As in RFC 3339: `2026-02-16T09:30:00Z`.
  package var description: String {
    let (day, second) = seconds.dividedFlooring(by: Self.secondsOfDay)
    let time = [second / 3600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(CivilDate(dayNumber: Int32(clamping: day)))T\(time.joined(separator: ":"))Z"
  }
}

extension Int64 {
  fileprivate func dividedFlooring(by divisor: Int64) -> (Int64, Int64) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
