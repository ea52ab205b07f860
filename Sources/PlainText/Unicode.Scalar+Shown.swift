extension Unicode.Scalar {
  /// What is shown for this scalar of outside text: itself, a blank, U+FFFD, or nothing.
  ///
  /// Outside text must not reorder or hide what stands around it, so the characters that turn the
  /// direction of writing are shown as defects and invisible ones are left out. The joiners stay:
  /// Persian and the scripts of India are misspelt without them.
  package var shown: Unicode.Scalar? {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC: self
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: " "
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
    case 0x200C, 0x200D: self
    default: isInvisibleFormat ? nil : self
    }
  }

  /// Formats and code points kept for more of them; marks that join a letter are none.
  private var isInvisibleFormat: Bool {
    properties.isDefaultIgnorableCodePoint
      && [.format, .unassigned].contains(properties.generalCategory)
  }
}
