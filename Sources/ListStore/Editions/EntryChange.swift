import Screening

/// What an edition changed of one entry.
package struct EntryChange: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case added
    case removed
    case changed
  }

  package let kind: Kind
  package let register: String
  package let reference: String
  /// The primary name, of a removed entry as it was.
  package let name: String
  /// Of a changed entry, what went ("- ") and what came ("+ "), one a line.
  package let details: [String]

  init(kind: Kind, register: String, reference: String, name: String, details: [String]) {
    self.kind = kind
    self.register = register
    self.reference = reference
    self.name = name
    self.details = details
  }
}

extension EntryChange {
  /// The change from one state of an entry to another; nil where it says the same.
  init?(from old: ListedParty?, to new: ListedParty?) {
    guard let party = new ?? old else { return nil }
    let (before, after) = (old.map(EntryColumns.init), new.map(EntryColumns.init))
    guard before != after else { return nil }
    kind = old == nil ? .added : new == nil ? .removed : .changed
    register = party.register
    reference = party.reference
    name = party.names.first?.text ?? ""
    details = if let before, let after { Self.details(from: before, to: after) } else { [] }
  }

  private static func details(from old: EntryColumns, to new: EntryColumns) -> [String] {
    zip(old.fields, new.fields).flatMap { old, new -> [String] in
      let (before, after) = (old.values, new.values)
      guard before != after else { return [] }
      let gone = before.filter { !after.contains($0) }.map { "- \(old.name): \($0)" }
      let come = after.filter { !before.contains($0) }.map { "+ \(new.name): \($0)" }
      return gone.isEmpty && come.isEmpty ? ["~ \(new.name): another order"] : gone + come
    }
  }
}
