package import Diagnostics

/// A text in a YAML file, as a key or as a value.
package struct YAMLScalar: Sendable {
  /// How the text is written.
  package enum Style: Sendable {
    /// Without quotes.
    case plain

    /// In single quotes.
    case single

    /// In double quotes.
    case double

    /// As a block that keeps its line breaks, after `|`.
    case literal

    /// As a block that folds its line breaks, after `>`.
    case folded
  }

  let storage: TreeStorage
  let index: Int

  /// How the text is written.
  package var style: Style {
    switch storage.records[index].shape {
    case .plain: .plain
    case .single: .single
    case .double: .double
    case .literal: .literal
    case .folded: .folded
    case .mapping, .sequence: preconditionFailure("a collection is not a scalar")
    }
  }

  /// The text with escapes resolved and lines folded.
  package var text: String { String(decoding: utf8, as: UTF8.self) }

  /// The UTF-8 of the text, without a copy.
  package var utf8: ArraySlice<UInt8> { storage.utf8(at: index) }

  /// The same place as a node.
  package var node: YAMLNode { YAMLNode(storage: storage, index: index) }

  /// The place of the text, with its quotes.
  package var span: Span { node.span }

  /// Whether nothing at all is written where the value would stand, as after `key:`.
  package var isAbsent: Bool { style == .plain && utf8.isEmpty }

  /// Whether the value is written as YAML's null: `~` or `null` without quotes.
  package var isNull: Bool { retyping == .null }
}
