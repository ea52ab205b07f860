/// What the answer to a question depends on: an answer for one of them says nothing of another.
package enum AnswerScope: String, Sendable, Hashable, CaseIterable {
  /// One answer holds for the whole project.
  case project
  case item
  case destination
  case person
  /// The single act: the transfer, or the access of a person to an item.
  case transfer
}
