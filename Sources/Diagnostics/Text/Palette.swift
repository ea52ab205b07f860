/// The colours of a text; meaning never rests on them alone.
struct Palette {
  /// What a piece of text is.
  enum Role: String {
    case error = "1;31"
    case warning = "1;33"
    case note = "1;36"
    case frame = "34"
    case strong = "1"
  }

  let style: TextWriter.Style

  /// The text in the colour of its role, or as it is.
  func paint(_ text: String, _ role: Role) -> String {
    switch style {
    case .plain: text
    case .colour: text.isEmpty ? text : "\u{1B}[\(role.rawValue)m\(text)\u{1B}[0m"
    }
  }
}

extension Severity {
  var role: Palette.Role {
    switch self {
    case .note: .note
    case .warning: .warning
    case .error: .error
    }
  }
}
