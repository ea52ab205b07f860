import Regulation

/// What a node of the graph stands for: a record, or something that records name.
enum NodeKind: Hashable {
  case record(RecordID.Kind)
  case place
  /// An item of a multilateral list to which entries give effect.
  case multilateralItem
  /// A substance by its CAS registry number.
  case substance

  /// The kind as the tables spell it.
  var name: StaticString {
    switch self {
    case .record(let kind): kind.nodeName
    case .place: "place"
    case .multilateralItem: "multilateral-item"
    case .substance: "substance"
    }
  }
}

extension RecordID.Kind {
  /// The raw value as text that needs no copy when bound.
  fileprivate var nodeName: StaticString {
    switch self {
    case .jurisdiction: "jurisdiction"
    case .authority: "authority"
    case .instrument: "instrument"
    case .countrySet: "country-set"
    case .regime: "regime"
    case .personTest: "person-test"
    case .rule: "rule"
    case .chart: "chart"
    case .list: "list"
    case .entry: "entry"
    case .flag: "flag"
    case .correspondence: "correspondence"
    case .act: "act"
    case .recognition: "recognition"
    case .word: "word"
    case .severity: "severity"
    }
  }
}
