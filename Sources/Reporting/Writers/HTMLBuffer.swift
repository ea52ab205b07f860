import PlainText

/// The bytes of a page in the making: markup comes from literals, text is escaped on its way in.
struct HTMLBuffer {
  private var bytes: [UInt8] = []

  /// The page so far.
  var page: String { String(decoding: bytes, as: UTF8.self) }

  /// Appends markup, which can only be a literal of this program or vouched for.
  mutating func markup(_ literal: StaticString) {
    bytes.append(contentsOf: literal.description.utf8)
  }

  /// Appends markup that its maker vouches for.
  mutating func markup(_ html: RawHTML) { bytes.append(contentsOf: html.markup.utf8) }

  /// Appends words; nothing in them can open a tag, end an attribute or start a reference.
  mutating func text(_ text: String) {
    for scalar in text.unicodeScalars {
      guard let shown = scalar.shown else { continue }
      append(shown)
    }
  }

  /// Appends text kept as typed, with its line ends and tabs.
  mutating func lines(_ text: String) {
    for scalar in text.unicodeScalars {
      if scalar == "\n" || scalar == "\t" {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else if scalar != "\r", let shown = scalar.shown {
        append(shown)
      }
    }
  }

  /// Appends an attribute with its leading blank.
  mutating func attribute(_ name: StaticString, _ value: String) {
    markup(" ")
    markup(name)
    markup("=\"")
    text(value)
    markup("\"")
  }

  /// Appends a stylesheet; `</` is spelt `<\/`, which CSS reads alike and which ends no element.
  mutating func stylesheet(_ css: String) {
    var previous: UInt8 = 0
    for byte in css.utf8 {
      if byte == UInt8(ascii: "/"), previous == UInt8(ascii: "<") {
        bytes.append(UInt8(ascii: "\\"))
      }
      bytes.append(byte)
      previous = byte
    }
  }

  /// Appends words as a string of CSS, where every sign is spelt by its number.
  mutating func cssString(_ text: String) {
    markup("\"")
    for scalar in text.unicodeScalars.lazy.compactMap(\.shown) {
      let isPlain = scalar.isASCII && (scalar.isWord || scalar == " ")
      bytes.append(
        contentsOf: (isPlain ? String(scalar) : "\\\(String(scalar.value, radix: 16)) ").utf8)
    }
    markup("\"")
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "&": markup("&amp;")
    case "<": markup("&lt;")
    case ">": markup("&gt;")
    case "\"": markup("&quot;")
    case "'": markup("&#39;")
    default: bytes.append(contentsOf: scalar.utf8)
    }
  }
}
