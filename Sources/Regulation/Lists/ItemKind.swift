/// What an item is.
package enum ItemKind: String, Sendable, Hashable, Codable, CaseIterable {
  case commodity
  case software
  case sourceCode = "source-code"
  case technology
  case service
}
