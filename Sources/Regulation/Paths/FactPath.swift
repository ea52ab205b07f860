/// Where a fact stands in the project file: a record and its field, such as `items[laser].origin`,
/// or a key of the whole project, such as `safeguards`.
package struct FactPath: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// A list of records in the project file.
  package enum Collection: String, Sendable, Hashable, CaseIterable {
    case items
    case staff
    case transfers
    case organisations
    case sites
    case authorisations
    case workPackages = "work-packages"
  }

  /// One record of the project.
  package struct Subject: Sendable, Hashable {
    package let collection: Collection
    package let id: String

    package init(_ collection: Collection, _ id: String) {
      self.collection = collection
      self.id = id
    }
  }

  /// The record of which it is a fact; nil for a fact of the whole project.
  package let subject: Subject?
  /// The key within the record, with dots between nested keys; empty for the record itself.
  package let field: String

  package init(_ subject: Subject? = nil, _ field: String) {
    self.subject = subject
    self.field = field
  }

  package init(_ collection: Collection, _ id: String, _ field: String = "") {
    self.init(Subject(collection, id), field)
  }

  /// Reads a path as it is printed; what begins with no list of records is a key of the project.
  package init(_ text: String) {
    guard let open = text.firstIndex(of: "["),
      let collection = Collection(rawValue: String(text[..<open])),
      let close = text[open...].firstIndex(of: "]")
    else {
      self.init(nil, text)
      return
    }
    self.init(
      collection, String(text[text.index(after: open)..<close]),
      String(text[text.index(after: close)...].drop { $0 == "." }))
  }

  package var description: String {
    guard let subject else { return field }
    let record = "\(subject.collection.rawValue)[\(subject.id)]"
    return field.isEmpty ? record : "\(record).\(field)"
  }

  /// The id of the record where it is one of the list.
  package func id(in collection: Collection) -> String? {
    subject.flatMap { $0.collection == collection ? $0.id : nil }
  }

  package static func < (left: Self, right: Self) -> Bool { left.description < right.description }
}
