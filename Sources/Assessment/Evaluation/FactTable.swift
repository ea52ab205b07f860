import Regulation

/// The state of one fact for one row: its truth and what the truth rests on, in two bytes.
struct FactState: Sendable, Hashable {
  let code: UInt16

  static let unknown = FactState(.unknown, FactLog(day: CivilDate(dayNumber: 0)))

  /// The truth with what a reading of it left.
  init(_ truth: Truth, _ log: FactLog) {
    code =
      UInt16(truth.rawValue + 1) | UInt16(log.assumptions.rawValue) << 2
      | (log.isInferred ? 1 << 10 : 0) | (log.isDerived ? 1 << 11 : 0)
  }

  fileprivate init(code: UInt16) { self.code = code }

  var truth: Truth {
    switch code & 3 {
    case 1: .false
    case 3: .true
    default: .unknown
    }
  }

  /// The assumptions it rests on.
  var assumptions: Assumptions { Assumptions(rawValue: UInt8(truncatingIfNeeded: code >> 2)) }

  /// Whether it rests on something that the project does not state.
  var isUnstated: Bool { code & 0x7FC != 0 }

  /// Whether it rests on a place on a list that follows from one on another alone.
  var isDerived: Bool { code & 1 << 11 != 0 }
}

/// What every row answers to every test of one axis, worked out where it is first asked for.
struct FactTable {
  /// A state and the last day on which it holds.
  struct Segment {
    let state: FactState
    let until: CivilDate
  }

  private static let unread: UInt16 = 0
  private static let changing: UInt16 = 0x8000

  private let slots: Int
  private var codes: [UInt16] = []
  private var segments: [Int: [Segment]] = [:]

  init(rows: Int, slots: Int) {
    self.slots = slots
    codes = Array(repeating: Self.unread, count: rows * slots)
  }

  /// Makes room for a further row.
  mutating func addRow() { codes += repeatElement(Self.unread, count: slots) }

  /// The state on the day with the last day on which it holds, nil where it holds throughout;
  /// nothing where it was not read yet.
  @inline(__always)
  func state(row: Int32, slot: Int32, on day: CivilDate) -> (state: FactState, until: CivilDate?)? {
    let position = Int(row) * slots + Int(slot)
    let code = codes[position]
    if code == Self.unread { return nil }
    if code & Self.changing == 0 { return (FactState(code: code), nil) }
    return changingState(at: position, on: day)
  }

  private func changingState(
    at position: Int, on day: CivilDate
  ) -> (state: FactState, until: CivilDate?)? {
    guard let states = segments[position] else { return nil }
    for segment in states where day <= segment.until { return (segment.state, segment.until) }
    return states.last.map { ($0.state, nil) }
  }

  /// Keeps what was read, in order of time and without equal neighbours.
  mutating func keep(_ states: [Segment], row: Int32, slot: Int32) {
    let position = Int(row) * slots + Int(slot)
    if states.count == 1 {
      codes[position] = states[0].state.code
    } else {
      codes[position] = Self.changing
      segments[position] = states
    }
  }
}
