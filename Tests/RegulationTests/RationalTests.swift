import Regulation
import Testing

@Suite struct RationalTests {
  @Test(arguments: ["0", "25", "0.1", "33.333", "-3.75", "50.0001"])
  func `a decimal keeps its value`(text: String) throws {
    let number = try #require(Rational(decimal: text))
    #expect(number.description == text)
  }

  @Test(arguments: ["", ".", "5.", ".5", "1e3", "1,5", "--1", "1234567890123456"])
  func `what is no decimal is refused`(text: String) {
    #expect(Rational(decimal: text) == nil)
  }

  @Test func `exactly a half is at least but not above a half`() throws {
    let half = try #require(Rational(decimal: "50.0"))
    #expect(Comparison(operator: .atLeast, bound: Rational(50)).holds(for: half))
    #expect(!Comparison(operator: .above, bound: Rational(50)).holds(for: half))
    #expect(!Comparison(operator: .below, bound: Rational(50)).holds(for: half))
    #expect(Comparison(operator: .atMost, bound: Rational(50)).holds(for: half))
  }

  @Test func `three thirds add up exactly`() {
    let third = Rational(100, over: 3)
    #expect(third + third + third == Rational(100))
  }
}
