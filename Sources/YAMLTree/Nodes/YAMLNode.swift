package import Diagnostics

/// A value in a YAML file, with its place: a light handle into a shared, immutable tree.
package struct YAMLNode: Sendable {
  /// The three kinds of value.
  package enum Kind: Sendable {
    /// Keys with values.
    case mapping

    /// Values in order.
    case sequence

    /// A text.
    case scalar
  }

  let storage: TreeStorage
  let index: Int

  /// What the value is.
  package var kind: Kind {
    switch storage.records[index].shape {
    case .mapping: .mapping
    case .sequence: .sequence
    case .plain, .single, .double, .literal, .folded: .scalar
    }
  }

  /// The place of the value, from its first to its last byte; quotes and brackets belong to it.
  package var span: Span {
    Span(path: storage.path, range: range)
  }

  /// The UTF-8 byte offsets of the value.
  package var range: Range<Int> {
    storage.records[index].range
  }

  /// The value as a scalar, if it is one.
  package var scalar: YAMLScalar? {
    kind == .scalar ? YAMLScalar(storage: storage, index: index) : nil
  }

  /// The value as a mapping, if it is one.
  package var mapping: YAMLMapping? {
    kind == .mapping ? YAMLMapping(storage: storage, index: index) : nil
  }

  /// The value as a sequence, if it is one.
  package var sequence: YAMLSequence? {
    kind == .sequence ? YAMLSequence(storage: storage, index: index) : nil
  }

  /// The text of a scalar; nil for a collection.
  package var text: String? { scalar?.text }

  /// Whether YAML 1.1 typing would make something else of a scalar than its text.
  package var wouldBeRetyped: Bool { scalar?.wouldBeRetyped ?? false }
}
