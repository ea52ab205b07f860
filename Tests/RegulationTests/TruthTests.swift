import Regulation
import Testing

@Suite struct TruthTests {
  @Test func `and and or are dual under negation`() {
    for left in Truth.allCases {
      for right in Truth.allCases {
        #expect(!(left && right) == (!left || !right))
        #expect((left && right) == (right && left))
        #expect((left || right) == (right || left))
      }
    }
  }

  @Test func `an unknown operand leaves open only what it could change`() {
    #expect((Truth.unknown && .false) == .false)
    #expect((Truth.unknown && .true) == .unknown)
    #expect((Truth.unknown || .true) == .true)
    #expect((Truth.unknown || .false) == .unknown)
    #expect(!Truth.unknown == .unknown)
  }
}
