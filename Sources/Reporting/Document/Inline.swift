/// A piece of running text.
package enum Inline: Sendable, Hashable {
  /// Words as they are.
  case text(String)
  /// Words that matter most.
  case strong(String)
  /// Words stressed, or a title.
  case emphasis(String)
  /// A control code, an identifier or a value as typed.
  case code(String)
  /// Words that lead to a page elsewhere.
  case link(text: String, address: WebAddress)
  /// Words that lead to the section with this id, or plain words when there is none.
  case reference(text: String, section: String)
  /// A source of law in its home style, with its address if it has one.
  case citation(text: String, address: WebAddress?)
  /// A short status with its tone.
  case badge(Tone, String)
  /// The mark `[VERIFY]`: nobody has checked this against its source.
  case verify

  /// Makes a link; an address that must not be followed is printed after the words instead.
  package static func link(_ text: String, to address: String) -> Inline {
    guard let target = WebAddress(address) else { return .text("\(text) (\(address))") }
    return .link(text: text, address: target)
  }

  /// Makes a reference to the section with the given id.
  package static func reference(_ text: String, to section: String) -> Inline {
    .reference(text: text, section: section)
  }

  /// Makes a citation; an address that must not be followed is printed after the words instead.
  package static func citation(_ text: String, at address: String? = nil) -> Inline {
    guard let address else { return .citation(text: text, address: nil) }
    guard let target = WebAddress(address) else {
      return .citation(text: "\(text) (\(address))", address: nil)
    }
    return .citation(text: text, address: target)
  }

  /// The words as a reader sees them without any marking.
  var plainText: String {
    switch self {
    case .text(let text), .strong(let text), .emphasis(let text), .code(let text): text
    case .link(let text, _), .reference(let text, _), .citation(let text, _): text
    case .badge(let tone, let text): "\(tone.symbol) \(text)"
    case .verify: Inline.verifyMark
    }
  }

  /// The mark of a statement that nobody has checked against its source.
  static let verifyMark = "[VERIFY]"
}
