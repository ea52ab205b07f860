import Foundation

/// A name as it is printed, without what printing varies: capitals, marks, spaces, and the words by
/// which seafarers call a ship one.
enum PrintedName {
  /// Under which a name is found by exactly those who print it; nil where nothing is left.
  ///
  /// Letters of every script count, so that a name is found in whichever it is listed.
  static func key(of text: String) -> String? {
    let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
    let folded =
      isPlain ? text.lowercased() : text.precomposedStringWithCompatibilityMapping.lowercased()
    var words: [String.UnicodeScalarView] = [String.UnicodeScalarView()]
    for scalar in folded.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
        words[words.count - 1].append(scalar)
      case .spaceSeparator, .control, .lineSeparator, .paragraphSeparator:
        words.append(String.UnicodeScalarView())
      // M/V and M.V. are one word, as are other letters around a sign.
      default: break
      }
    }
    var key = words.filter { !$0.isEmpty }.map { String($0) }
    while key.count > 1, let first = key.first, shipWords.contains(first) { key.removeFirst() }
    let joined = key.joined()
    return joined.isEmpty ? nil : joined
  }

  private static let shipWords: Set<String> = [
    "mv", "mt", "ms", "ss", "fv", "mts", "mvs", "lng", "lpg", "mtug", "tug", "vessel", "ship",
  ]
}
