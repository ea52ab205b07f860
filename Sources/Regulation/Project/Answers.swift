/// Answers to the questions that rules put through `confirm`.
package struct Answers: Sendable, Hashable {
  /// An answer that holds for the acts it names: for each kind named, one of those named.
  package struct Scoped: Sendable, Hashable {
    package var question: String
    package var value: Bool
    /// Empty for any.
    package var items: [String]
    package var transfers: [String]
    package var staff: [String]
    package var destinations: [PlaceCode]

    package init(
      question: String, value: Bool, items: [String] = [], transfers: [String] = [],
      staff: [String] = [], destinations: [PlaceCode] = []
    ) {
      self.question = question
      self.value = value
      self.items = items
      self.transfers = transfers
      self.staff = staff
      self.destinations = destinations
    }

    /// Whether it holds for every act.
    package var isUnscoped: Bool {
      items.isEmpty && transfers.isEmpty && staff.isEmpty && destinations.isEmpty
    }
  }

  package var scoped: [Scoped]
  /// The answer to every question not answered by itself: the project's `"*"`.
  package var wildcard: Bool?

  package init(scoped: [Scoped] = [], wildcard: Bool? = nil) {
    self.scoped = scoped
    self.wildcard = wildcard
  }

  /// Answers that hold for every act, by question.
  package init(given: [String: Bool], wildcard: Bool? = nil) {
    self.init(
      scoped: given.sorted { $0.key < $1.key }.map { Scoped(question: $0.key, value: $0.value) },
      wildcard: wildcard)
  }
}
