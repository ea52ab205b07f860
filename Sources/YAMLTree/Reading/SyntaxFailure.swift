/// A syntax error as libyaml states it; its wording never reaches the user.
struct SyntaxFailure: Sendable {
  /// libyaml's own words, by which we recognise the error.
  let problem: String

  /// The number of characters before the place where libyaml gave up.
  let index: Int

  /// The number of characters before the construct it was reading, if it names one.
  let contextIndex: Int?
}
