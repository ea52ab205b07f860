import Crosswalk

extension GapSummary.Standing {
  /// The standing in a word or two.
  var words: String {
    switch self {
    case .mapped: "mapped"
    case .reviewedNone: "reviewed, none"
    case .undecided: "undecided"
    case .notReviewed: "not reviewed"
    }
  }
}

extension GapSummary.HereOnly {
  /// The answer in a word or two.
  var words: String {
    switch self {
    case .yes: "yes"
    case .perhapsInPart: "perhaps in part"
    case .no: "no"
    case .unknown: "not known"
    }
  }
}

extension GapSummary.Mapping.Origin {
  /// How the mapping was obtained.
  var words: String {
    switch self {
    case .asserted: "asserted"
    case .derived: "derived"
    case .sharedItems(let items): "both give effect to \(items.joined(separator: ", "))"
    }
  }
}
