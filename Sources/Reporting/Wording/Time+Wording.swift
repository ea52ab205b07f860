package import Regulation

extension Period {
  /// The period in words.
  package var words: String {
    switch (from, until) {
    case (nil, nil): "at any time"
    case (let from?, nil): "from \(from)"
    case (nil, let until?): "until \(until)"
    case (let from?, let until?): from == until ? "on \(from)" : "\(from) to \(until)"
    }
  }
}

extension Prose.StringInterpolation {
  /// Takes a day as it is written everywhere: year, month, day.
  mutating func appendInterpolation(_ day: CivilDate) { appendInterpolation(day.description) }
}
