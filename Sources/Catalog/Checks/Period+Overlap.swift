import Regulation

extension Period {
  /// Whether some day lies in both.
  func overlaps(_ other: Period) -> Bool {
    func begins(_ one: Period, byEndOf other: Period) -> Bool {
      guard let from = one.from, let until = other.until else { return true }
      return from <= until
    }
    return begins(self, byEndOf: other) && begins(other, byEndOf: self)
  }
}
