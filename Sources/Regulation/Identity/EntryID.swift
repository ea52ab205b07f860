/// An entry or paragraph of a control list such as `us.ear.ccl/3A001.b.2`.
package struct EntryID: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let list: ListID
  package let code: ControlCode

  package init(list: ListID, code: ControlCode) {
    self.list = list
    self.code = code
  }

  /// Reads `list/code`, or nil where either half is malformed.
  package init?(_ text: some StringProtocol) {
    guard let slash = text.firstIndex(of: "/"),
      let list = ListID(text[..<slash]),
      let code = ControlCode(text[text.index(after: slash)...])
    else { return nil }
    self.init(list: list, code: code)
  }

  package var description: String { "\(list)/\(code)" }

  package static func < (left: Self, right: Self) -> Bool {
    (left.list, left.code) < (right.list, right.code)
  }
}

/// A whole list, or a part of it: what a rule means by "items on …".
package struct Scope: Hashable, Sendable, CustomStringConvertible {
  package let list: ListID
  /// The entry, paragraph or pattern; nil for the whole list.
  package let code: ControlCode?

  package init(list: ListID, code: ControlCode?) {
    self.list = list
    self.code = code
  }

  /// Reads `list` or `list/code`, or nil where malformed.
  package init?(_ text: some StringProtocol) {
    if let list = ListID(text) {
      self.init(list: list, code: nil)
    } else if let entry = EntryID(text) {
      self.init(list: entry.list, code: entry.code)
    } else {
      return nil
    }
  }

  package var description: String { code.map { "\(list)/\($0)" } ?? list.text }
}
