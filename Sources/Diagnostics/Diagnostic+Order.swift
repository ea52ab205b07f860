extension Sequence<Diagnostic> {
  /// The diagnostics by path, offset and code, each once; those without a place come first.
  package func ordered() -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return filter { seen.insert($0).inserted }.sorted(by: Diagnostic.precedes)
  }

  /// Whether any diagnostic is an error.
  package var containErrors: Bool {
    contains { $0.severity == .error }
  }
}

extension Diagnostic {
  fileprivate static func precedes(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    if left.span != right.span {
      guard let leftSpan = left.span else { return true }
      guard let rightSpan = right.span else { return false }
      return leftSpan < rightSpan
    }
    if left.code != right.code { return left.code < right.code }
    return left.summary < right.summary
  }
}
