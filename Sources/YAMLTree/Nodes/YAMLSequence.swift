package import Diagnostics

/// Values in the order of the text.
package struct YAMLSequence: Sendable {
  let storage: TreeStorage
  let index: Int

  /// The same place as a node.
  package var node: YAMLNode { YAMLNode(storage: storage, index: index) }

  /// The place of the sequence.
  package var span: Span { node.span }
}

extension YAMLSequence: Collection {
  /// The place of an element in its sequence.
  package struct Index: Comparable, Sendable {
    let node: Int

    /// Orders as in the text.
    package static func < (left: Index, right: Index) -> Bool { left.node < right.node }
  }

  /// The first element's index.
  package var startIndex: Index { Index(node: index + 1) }

  /// The index after the last element.
  package var endIndex: Index { Index(node: storage.indexAfter(index)) }

  /// The number of elements, in constant time.
  package var count: Int { Int(storage.records[index].first) }

  /// The index of the next element.
  package func index(after position: Index) -> Index {
    Index(node: storage.indexAfter(position.node))
  }

  /// The element at an index.
  package subscript(position: Index) -> YAMLNode {
    YAMLNode(storage: storage, index: position.node)
  }
}
