/// Sets from which nothing can be taken away.
enum Minimal {
  /// A subset that still suffices and none of whose members can be left out.
  ///
  /// What suffices must go on sufficing when members are added; all of them together must suffice.
  static func subset<Member>(
    of members: [Member], suffices: ([Member]) -> Bool
  ) -> [Member] {
    var kept = members
    for index in members.indices.reversed() {
      var without = kept
      without.remove(at: index)
      if suffices(without) { kept = without }
    }
    return kept
  }
}
