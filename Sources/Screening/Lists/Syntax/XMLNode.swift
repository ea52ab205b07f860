/// An element of XML that has been read whole, without namespaces.
struct XMLNode {
  /// Empty for a run of text among elements.
  var name: String
  var attributes: [String: String] = [:]
  var children: [XMLNode] = []
  /// The text directly inside, trimmed unless the reader keeps space.
  var text = ""

  /// The first child of a name.
  func child(_ name: String) -> XMLNode? { children.first { $0.name == name } }

  /// All children of a name.
  func all(_ name: String) -> [XMLNode] { children.filter { $0.name == name } }

  /// The elements at the end of a path of names.
  func all(_ names: String...) -> [XMLNode] {
    names.reduce([self]) { nodes, name in nodes.flatMap { $0.all(name) } }
  }

  /// All elements of a name at any depth, in the order of the file.
  func descendants(_ name: String) -> [XMLNode] {
    children.flatMap { ($0.name == name ? [$0] : []) + $0.descendants(name) }
  }

  /// The text of the first child of a name; nil where it is missing or empty.
  func text(_ name: String) -> String? {
    for child in children where child.name == name && !child.text.isEmpty { return child.text }
    return nil
  }

  /// The value of an attribute; nil where it is missing or blank.
  func attribute(_ name: String) -> String? { attributes[name]?.trimmed.nonEmpty }
}
