import Regulation

extension PersonTest.Counts {
  /// Which places of the person the test counts.
  var words: String {
    switch self {
    case .latest: "the most recent citizenship or permanent residence"
    case .each: "each citizenship"
    case .everHeld: "every citizenship and permanent residence ever held"
    case .home: "where the person lives"
    case .releasePlace: "the place of release itself"
    }
  }
}
