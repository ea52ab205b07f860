package import Diagnostics

/// Keys with values, in the order of the text.
///
/// After a duplicate-key error the mapping still has both pairs.
package struct YAMLMapping: Sendable {
  /// A key with its value.
  package struct Pair: Sendable {
    /// The key; every key is a scalar.
    package let key: YAMLScalar

    /// The value; an absent one is an empty plain scalar.
    package let value: YAMLNode
  }

  let storage: TreeStorage
  let index: Int

  /// The same place as a node.
  package var node: YAMLNode { YAMLNode(storage: storage, index: index) }

  /// The place of the mapping.
  package var span: Span { node.span }

  /// The value of the first pair with this key; walks the pairs.
  package subscript(key: String) -> YAMLNode? {
    pair(forKey: key)?.value
  }

  /// The first pair with this key; walks the pairs.
  package func pair(forKey key: String) -> Pair? {
    first { $0.key.utf8.elementsEqual(key.utf8) }
  }
}

extension YAMLMapping: Collection {
  /// The place of a pair in its mapping.
  package struct Index: Comparable, Sendable {
    let node: Int

    /// Orders as in the text.
    package static func < (left: Index, right: Index) -> Bool { left.node < right.node }
  }

  /// The first pair's index.
  package var startIndex: Index { Index(node: index + 1) }

  /// The index after the last pair.
  package var endIndex: Index { Index(node: storage.indexAfter(index)) }

  /// The number of pairs, in constant time.
  package var count: Int { Int(storage.records[index].first) / 2 }

  /// The index of the next pair.
  package func index(after position: Index) -> Index {
    Index(node: storage.indexAfter(position.node + 1))
  }

  /// The pair at an index.
  package subscript(position: Index) -> Pair {
    Pair(
      key: YAMLScalar(storage: storage, index: position.node),
      value: YAMLNode(storage: storage, index: position.node + 1))
  }
}
