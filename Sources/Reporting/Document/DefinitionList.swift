/// Terms, each with its explanation.
package struct DefinitionList: BlockContent, Sendable, Hashable {
  /// One term and its explanation.
  package struct Entry: Sendable, Hashable {
    /// The term.
    package let term: String
    /// What it means here.
    package let meaning: Prose

    /// Makes an entry.
    package init(_ term: String, _ meaning: Prose) {
      self.term = term
      self.meaning = meaning
    }
  }

  /// The entries, in order.
  package let entries: [Entry]

  /// Makes a list of terms.
  package init(_ entries: [Entry]) { self.entries = entries }

  /// The list as a block.
  package var block: Block { .definitions(self) }
}
