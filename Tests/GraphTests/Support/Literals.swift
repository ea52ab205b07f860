import Regulation

/// Lets catalogs made by hand name things as plainly as the files do; a malformed name traps.
protocol NameLiteral: ExpressibleByStringInterpolation {
  init?(_ text: String)
}

extension NameLiteral {
  init(stringLiteral text: String) {
    guard let name = Self(text) else { preconditionFailure("malformed name: \(text)") }
    self = name
  }
}

extension ControlCode: NameLiteral {}
extension EntryID: NameLiteral {}
extension Identifier: NameLiteral {}
extension PlaceCode: NameLiteral {}
extension Scope: NameLiteral {}
