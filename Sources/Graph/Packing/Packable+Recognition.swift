import Regulation

/// Both kinds of end are packed as the text they are written as.
extension Recognition.End: Packable {
  func pack(into output: inout PackedOutput) { output.append(description) }

  init(from input: inout PackedInput) throws(PackingFailure) {
    guard let end = Self(try input.text()) else { throw PackingFailure() }
    self = end
  }
}

extension Recognition: Packable {
  func pack(into output: inout PackedOutput) {
    output.append(id, provision, kind, from, to, scope, when, effect)
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    try self.init(
      id: input.next(), provision: input.next(), kind: input.next(), from: input.next(),
      to: input.next(), scope: input.next(), when: input.next(), effect: input.next())
  }
}
