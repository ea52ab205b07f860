import Diagnostics
import YAMLTree

/// A value with the place that states it.
struct Placed<Value: Sendable>: Sendable {
  let value: Value
  let node: YAMLNode

  /// Where a diagnostic about the whole value points: a record's first key with its value.
  var span: Span { node.headline }
}

extension YAMLNode {
  /// The place to point at: of a mapping its first pair, because whole mappings fill the screen.
  var headline: Span {
    guard let first = mapping?.first else { return span }
    let end = first.value.kind == .scalar ? first.value.range.upperBound : nil
    let start = first.key.span.range.lowerBound
    return Span(path: span.path, range: start..<(end ?? first.key.span.range.upperBound))
  }
}
