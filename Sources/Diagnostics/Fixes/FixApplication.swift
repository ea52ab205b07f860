/// The result of applying the safe fixes among some fixes.
///
/// A fix is applied whole or not at all: one of its edits outside the text, or in the way of an
/// edit accepted before, refuses it. Nothing is written; the caller has the bytes.
package struct FixApplication: Sendable {
  /// A text before and after.
  package struct Change: Hashable, Sendable {
    /// The path of the text.
    package let path: String

    /// The bytes before.
    package let before: [UInt8]

    /// The bytes after.
    package let after: [UInt8]
  }

  /// The changed texts, by path.
  package let changes: [Change]

  /// The fixes that were applied, in the order given.
  package let applied: [Fix]

  /// The safe fixes that were refused, in the order given.
  package let refused: [Fix]

  /// Applies the safe fixes in the order given; fixes without edits and fixes for review are left.
  package init(_ fixes: some Sequence<Fix>, in sources: SourceStore) {
    var accepted: [String: [Edit]] = [:]
    var applied: [Fix] = []
    var refused: [Fix] = []
    for fix in fixes where fix.applicability == .safe && !fix.edits.isEmpty {
      guard let combined = Self.adding(fix, to: accepted, in: sources) else {
        refused.append(fix)
        continue
      }
      accepted = combined
      applied.append(fix)
    }
    self.applied = applied
    self.refused = refused
    self.changes = accepted.keys.sorted().compactMap { path in
      guard let before = sources.bytes(at: path), let edits = accepted[path] else { return nil }
      return Change(path: path, before: before, after: Self.rewrite(before, by: edits))
    }
  }

  private static func adding(
    _ fix: Fix, to accepted: [String: [Edit]], in sources: SourceStore
  ) -> [String: [Edit]]? {
    var combined = accepted
    for edit in fix.edits {
      let path = edit.span.path
      guard let bytes = sources.bytes(at: path), edit.span.range.upperBound <= bytes.count,
        edit.span.range.lowerBound >= 0
      else { return nil }
      if combined[path, default: []].contains(edit) { continue }
      guard !combined[path, default: []].contains(where: { overlap($0, edit) }) else { return nil }
      combined[path, default: []].append(edit)
    }
    return combined
  }

  /// Two edits overlap when they share a byte, or when an insertion touches the other: then the
  /// order of the two would decide the result.
  private static func overlap(_ one: Edit, _ other: Edit) -> Bool {
    let (left, right) = (one.span.range, other.span.range)
    if left.isEmpty || right.isEmpty {
      return left.lowerBound <= right.upperBound && right.lowerBound <= left.upperBound
    }
    return left.overlaps(right)
  }

  private static func rewrite(_ bytes: [UInt8], by edits: [Edit]) -> [UInt8] {
    var result: [UInt8] = []
    var copied = 0
    for edit in edits.sorted(by: { $0.span < $1.span }) {
      result += bytes[copied..<edit.span.range.lowerBound]
      result += edit.replacement.utf8
      copied = edit.span.range.upperBound
    }
    return result + bytes[copied...]
  }
}
