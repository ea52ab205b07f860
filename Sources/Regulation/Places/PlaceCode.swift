/// A country, or a territory with an answer of its own: ISO 3166-1 alpha-2, or a subdivision
/// code that begins with one, such as `GB-NIR`.
package struct PlaceCode: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The code in capitals.
  package let text: String

  /// Makes a place, or nil where the text is not two capitals with an optional `-` and
  /// up to six capitals or digits.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    func isCapital(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
    func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    guard bytes.count >= 2, isCapital(bytes[0]), isCapital(bytes[1]) else { return nil }
    if bytes.count > 2 {
      guard (4...9).contains(bytes.count), bytes[2] == UInt8(ascii: "-"),
        bytes[3...].allSatisfy({ isCapital($0) || isDigit($0) })
      else { return nil }
    }
    self.text = String(text)
  }

  /// The country that a territory belongs to; nil for a country.
  package var parent: PlaceCode? {
    text.utf8.count > 2 ? PlaceCode(text.prefix(2)) : nil
  }

  package var description: String { text }

  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}
