import Foundation
import PlainText
import Testing

@Suite struct `Text as it may be shown` {
  /// Every scalar of the planes in use.
  private static let scalars = [0...0x2FFFF, 0xE0000...0xE01FF].joined()
    .compactMap { Unicode.Scalar(UInt32($0)) }

  private static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF,
      0xE0000...0xE007F:
      true
    default: false
    }
  }

  @Test func `No scalar that drives, reorders or hides comes through`() {
    for scalar in Self.scalars where scalar != "\n" && scalar != "\t" {
      let text = "a\(String(scalar))b"
      #expect(!text.shown.unicodeScalars.contains(where: Self.isDangerous), "\(scalar.value)")
      #expect(!text.shownOnOneLine.unicodeScalars.contains(where: Self.isDangerous))
    }
  }

  @Test func `Everything else stays as it is`() {
    for scalar in Self.scalars where scalar.shown == scalar {
      #expect("a\(String(scalar))b".shown == "a\(String(scalar))b")
    }
    let words = "“Ждан” می‌خواهم – e\u{301} 日本 🇩🇪 👩‍🔬\n\ttab"
    #expect(words.shown == words)
  }

  @Test func `What is shown is shown as it is again`() {
    for scalar in Self.scalars {
      let once = "\(String(scalar))x".shown
      #expect(once.shown == once)
    }
  }

  @Test func `On one line there is one line`() {
    let text = "a\nb\r\nc\u{2028}d\u{85}e\tf"
    #expect(text.shownOnOneLine == "a b  c d e f")
  }

  @Test func `JSON means the same and holds nothing that acts`() throws {
    let text = String(String.UnicodeScalarView(Self.scalars))
    let written = String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
      .withHiddenEscapedInJSON
    #expect(!written.unicodeScalars.contains(where: Self.isDangerous))
    let read = try JSONDecoder().decode(String.self, from: Data(written.utf8))
    #expect(read.unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test(arguments: ["\"", ",", "=", "<", "|", "\\"])
  func `A mark that joins a sign does not hide it from an escape`(sign: String) {
    let text = "a\(sign)\u{301}b"
    #expect(text.escaped { String($0) == sign ? "!" : nil } == "a!\u{301}b")
  }
}
