import PlainText

/// The anchors that GitHub derives from headings, so that references need no HTML.
struct MarkdownAnchors {
  private var anchors: [String: String] = [:]

  /// Follows the headings in order, since a repeated one gets a counter.
  init(title: String, outline: Outline) {
    var used: [String: Int] = [:]
    MarkdownAnchors.take(title, used: &used)
    for entry in outline.entries {
      anchors[entry.anchor] = MarkdownAnchors.take("\(entry.number) \(entry.title)", used: &used)
    }
  }

  /// The anchor of the heading that the outline knows under this anchor.
  subscript(anchor: String) -> String? { anchors[anchor] }

  @discardableResult
  private static func take(_ heading: String, used: inout [String: Int]) -> String {
    let stem = slug(heading)
    var anchor = stem
    while used[anchor] != nil {
      used[stem, default: 0] += 1
      anchor = "\(stem)-\(used[stem, default: 0])"
    }
    used[anchor] = 0
    return anchor
  }

  /// Lower case, blanks as hyphens, no signs.
  private static func slug(_ heading: String) -> String {
    var slug = ""
    var lastWasBlank = true
    for scalar in heading.unicodeScalars.lazy.compactMap(\.shown) {
      if scalar == " " {
        // The page itself shows a run of blanks as one and none at the start.
        if !lastWasBlank { slug += "-" }
        lastWasBlank = true
        continue
      }
      lastWasBlank = false
      if scalar == "-" || scalar == "_" || scalar.isWord {
        slug += scalar.properties.lowercaseMapping
      }
    }
    return lastWasBlank && slug.hasSuffix("-") ? String(slug.dropLast()) : slug
  }
}

extension Unicode.Scalar {
  /// Whether this is a letter, a digit or a sign that belongs to one.
  var isWord: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    case .decimalNumber, .letterNumber, .otherNumber: true
    default: false
    }
  }
}
