/// Outside text in which marks join signs, and controls and turns of direction stand between them;
/// the same on every run.
package enum JoinedText {
  private static let pieces = [
    "\"", "'", ",", ";", "=", "+", "-", "@", "<", ">", "&", "|", "#", "\\", "[", "]", "\u{301}",
    "\u{20DD}", "\u{200D}", "\u{1B}[2J", "\u{1B}]0;x\u{7}", "\u{9B}31m", "\u{0}", "\r", "\n",
    "\r\n",
    "\t", "\u{85}", "\u{2028}", "\u{202E}", "\u{2066}", "\u{200F}", "\u{FEFF}", "\u{E0041}", "]]>",
    "-->", "%%", "word", "Ждан", "株式", "👩‍🔬", " ",
  ]

  /// Every piece with a mark behind it, and 600 strings of up to eight pieces.
  package static let samples: [String] = {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    func next(below bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    return pieces.map { "\($0)\u{301}" }
      + (0..<600).map { _ in
        (0...next(below: 8)).map { _ in pieces[next(below: pieces.count)] }.joined()
      }
  }()

  /// Whether the text could drive a terminal or turn, break or hide what stands around it, line
  /// feeds and tabs apart.
  package static func isDangerous(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x9, 0xA: false
      case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF,
        0xE0000...0xE007F:
        true
      default: false
      }
    }
  }
}
