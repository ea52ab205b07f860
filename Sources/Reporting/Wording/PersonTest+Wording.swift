import Regulation

extension PersonTest.Attribute {
  /// Which attribute of the person the test counts.
  var words: String {
    switch self {
    case .latestCitizenshipOrResidency: "the most recent citizenship or permanent residence"
    case .anyCitizenshipOrResidencyHeld: "every citizenship and permanent residence ever held"
    case .citizenshipAgainstSet: "citizenships, unless one of the named places frees the person"
    case .anyForeignPerson: "anyone who is not exempt"
    case .residence: "residence"
    case .residenceThenInfluence: "residence and its length, then ties abroad"
    case .locationOnly: "the place alone"
    }
  }
}
