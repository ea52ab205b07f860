import Regulation

/// One line of a proof in words, with the lines that it rests on.
struct ProofLine: Sendable, Hashable {
  let truth: Truth
  let text: Prose
  let parts: [ProofLine]

  init(_ truth: Truth, _ text: Prose, _ parts: [ProofLine] = []) {
    self.truth = truth
    self.text = text
    self.parts = parts
  }

  /// The line with the sign of its truth.
  var marked: Prose { "\(truth.mark) \(text)" }
}

extension Truth {
  /// The sign of the value: it holds, it does not, or nobody knows.
  var mark: String {
    switch self {
    case .true: "✓"
    case .false: "✗"
    case .unknown: "?"
    }
  }
}

extension [ProofLine] {
  /// The lines as nested bullets.
  var list: ItemList {
    ItemList(
      .bullets,
      items: map { line in
        let below = line.parts.isEmpty ? [] : [line.parts.list.block]
        return [.paragraph(line.marked)] + below
      })
  }

  /// The lines as indented plain text.
  func text(indent: Int = 0) -> String {
    map { line in
      String(repeating: " ", count: indent) + line.marked.plainText + "\n"
        + line.parts.text(indent: indent + 2)
    }.joined()
  }
}
