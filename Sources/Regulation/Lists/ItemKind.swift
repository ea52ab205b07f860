/// What an item is.
package enum ItemKind: String, Sendable, Hashable, CaseIterable {
  case commodity
  case software
  case sourceCode = "source-code"
  case technology
  case service
}
