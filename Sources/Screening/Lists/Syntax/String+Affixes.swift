extension String {
  /// The rest after a prefix; nil where the text does not begin with it.
  func droppingPrefix(_ prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }

  /// The text without a suffix, where it ends with it.
  func droppingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }

  /// The text without the quotation mark at each end; names may hold further ones.
  var unquoted: String {
    guard let first, "'\"".contains(first) else { return self }
    return String(dropFirst()).droppingSuffix(String(first))
  }
}
