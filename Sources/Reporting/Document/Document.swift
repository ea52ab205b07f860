/// A report as a tree of typed parts: what it says, never how a format writes it.
package struct Document: Sendable, Hashable {
  /// One labelled line of the cover, such as the as-of date or the receipt.
  package struct Fact: Sendable, Hashable {
    /// What the line tells, such as "As of".
    package let label: String
    /// What it tells about this document.
    package let value: Prose

    /// Makes one line of the cover.
    package init(_ label: String, _ value: Prose) {
      self.label = label
      self.value = value
    }
  }

  /// The language of the wording as a BCP 47 tag.
  package let language: String
  /// The name of the document.
  package let title: String
  /// A line below the title, such as the name of the project.
  package let subtitle: String?
  /// The privilege and draft line, repeated at the head of every printed page.
  package let status: String?
  /// The labelled lines of the cover, in order.
  package let facts: [Fact]
  /// The body, in reading order.
  package let blocks: [Block]

  /// Makes a document from its cover and its body.
  package init(
    language: String = "en-GB", title: String, subtitle: String? = nil, status: String? = nil,
    facts: [Fact] = [], @BlockBuilder blocks: () -> [Block]
  ) {
    self.language = language
    self.title = title
    self.subtitle = subtitle
    self.status = status
    self.facts = facts
    self.blocks = blocks()
  }
}
