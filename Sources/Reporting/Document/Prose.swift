/// Running text; a literal may hold inlines: `"see \(.code("3A001")), \(.citation("Art. 3"))"`.
package struct Prose: Sendable, Hashable {
  /// The pieces, in reading order.
  package var inlines: [Inline]

  /// Makes running text from pieces.
  package init(_ inlines: [Inline]) { self.inlines = inlines }

  /// Makes running text from words.
  package init(_ text: String) { self.inlines = [.text(text)] }

  /// The words as a reader sees them without any marking.
  package var plainText: String { inlines.map(\.plainText).joined() }

  /// Joins two pieces of running text.
  package static func + (left: Prose, right: Prose) -> Prose {
    Prose(left.inlines + right.inlines)
  }
}

extension Prose: ExpressibleByArrayLiteral {
  /// Makes running text from pieces.
  package init(arrayLiteral inlines: Inline...) { self.init(inlines) }
}

extension Prose: ExpressibleByStringInterpolation {
  /// Collects the pieces of a literal.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var inlines: [Inline] = []

    /// Starts an empty collection.
    package init(literalCapacity: Int, interpolationCount: Int) {
      inlines.reserveCapacity(2 * interpolationCount + 1)
    }

    /// Takes the words between the pieces.
    package mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { inlines.append(.text(literal)) }
    }

    /// Takes words, which are escaped like any others.
    package mutating func appendInterpolation(_ text: String) { inlines.append(.text(text)) }

    /// Takes a count.
    package mutating func appendInterpolation(_ number: Int) {
      inlines.append(.text(String(number)))
    }

    /// Takes a piece with a marking of its own.
    package mutating func appendInterpolation(_ inline: Inline) { inlines.append(inline) }

    /// Takes running text made elsewhere.
    package mutating func appendInterpolation(_ prose: Prose) {
      inlines.append(contentsOf: prose.inlines)
    }
  }

  /// Makes running text from a literal without pieces.
  package init(stringLiteral text: String) { self.init(text) }

  /// Makes running text from a literal with pieces.
  package init(stringInterpolation: StringInterpolation) {
    self.init(stringInterpolation.inlines)
  }
}
