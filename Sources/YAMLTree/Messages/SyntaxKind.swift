/// The syntax errors that we tell apart.
enum SyntaxKind: CaseIterable {
  case tabIndentation
  case missingColon
  case missingKey
  case secondColon
  case indentation
  case unclosedQuote
  case escape
  case unclosedBracket
  case reservedCharacter
  case anchorName
  case blockHeader
  case directive
  case missingValue
  case tag
  case other

  /// Recognises libyaml's message about a byte; nil stands for the end of the file.
  init(message: String, byte: UInt8?) {
    guard let (_, kind) = Self.table.first(where: { message.hasPrefix($0.0) }) else {
      self = .other
      return
    }
    switch (kind, byte) {
    case (.reservedCharacter, UInt8(ascii: "\t")): self = .tabIndentation
    case (.indentation, UInt8(ascii: ":")), (.missingValue, UInt8(ascii: ":")): self = .missingKey
    default: self = kind
    }
  }

  /// The beginnings of libyaml's messages.
  private static let table: [(String, SyntaxKind)] = [
    ("found a tab character", .tabIndentation),
    ("could not find expected ':'", .missingColon),
    ("mapping values are not allowed", .secondColon),
    ("block sequence entries are not allowed", .indentation),
    ("mapping keys are not allowed", .indentation),
    ("did not find expected key", .indentation),
    ("did not find expected '-' indicator", .indentation),
    ("found unexpected end of stream", .unclosedQuote),
    ("found unexpected document indicator", .unclosedQuote),
    ("found unknown escape character", .escape),
    ("did not find expected hexdecimal number", .escape),
    ("found invalid Unicode character escape code", .escape),
    ("did not find expected ',' or ']'", .unclosedBracket),
    ("did not find expected ',' or '}'", .unclosedBracket),
    ("found character that cannot start any token", .reservedCharacter),
    ("did not find expected alphabetic or numeric character", .anchorName),
    ("did not find expected comment or line break", .blockHeader),
    ("found an indentation indicator equal to 0", .blockHeader),
    ("did not find expected <document start>", .directive),
    ("could not find expected directive name", .directive),
    ("found unexpected non-alphabetical character", .directive),
    ("found unknown directive name", .directive),
    ("found extremely long version number", .directive),
    ("did not find expected digit or '.' character", .directive),
    ("found duplicate %", .directive),
    ("found incompatible YAML document", .directive),
    ("did not find expected whitespace", .tag),
    ("did not find expected tag URI", .tag),
    ("did not find expected '!'", .tag),
    ("did not find the expected '>'", .tag),
    ("did not find URI escaped octet", .tag),
    ("found undefined tag handle", .tag),
    ("did not find expected node content", .missingValue),
  ]

  /// Whether the place where the construct begins says more than where reading stopped.
  var pointsAtOpening: Bool { self == .unclosedQuote || self == .missingColon }

  /// Whether the beginning of the construct is worth a second frame.
  var showsOpening: Bool { self == .unclosedBracket || self == .indentation }
}
