import Regulation

/// Builds the findings of an assessment from its determinations.
struct Findings {
  let book: Rulebook
  let index: ProjectIndex
  let standings: Standings
  let determinations: [Determination]
  /// The positions of the answers on acts that cross a border, by regime.
  let crossings: [RegimeID: [Int]]

  init(
    book: Rulebook, index: ProjectIndex, standings: Standings, determinations: [Determination]
  ) {
    self.book = book
    self.index = index
    self.standings = standings
    self.determinations = determinations
    crossings = Dictionary(
      grouping: determinations.indices.filter {
        determinations[$0].exposure.crossesBorder == .true
      }
    ) { determinations[$0].regime }
  }

  /// Every finding, by severity, then kind, then id.
  var all: [Finding] {
    let found =
      requirements + gaps + overlaps + conflicts + questions + presumedListings + notices
    var seen: Set<String> = []
    return found.filter { seen.insert($0.id).inserted }.sorted {
      ($1.severity, $0.kind.order, $0.id) < ($0.severity, $1.kind.order, $1.id)
    }
  }

  private var gaps: [Finding] {
    lateLicences + endingLicences + unmodelledJurisdictions + missingSafeguards
      + uncoveredLicences + unevenControls
  }

  private var notices: [Finding] {
    changes + unscreenedParties + oneWayRecognitions + unreliableLists
  }
}

extension FindingKind {
  fileprivate var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Finding {
  /// Makes a finding about determinations that say the same thing.
  init(
    _ kind: FindingKind, _ severity: FindingSeverity, _ message: Message, key: [String],
    about determinations: [Determination], subjects: [String]? = nil, rules: [RuleID]? = nil,
    actions: [Action] = [], facts: [String] = []
  ) {
    id = ([kind.rawValue] + key).joined(separator: "/")
    self.kind = kind
    self.severity = severity
    self.message = message
    regimes = Set(determinations.map(\.regime)).sorted()
    self.subjects = subjects ?? Set(determinations.map(\.exposure.subject.id)).sorted()
    self.rules = rules ?? Set(determinations.compactMap(\.rule)).sorted()
    citations = Set(determinations.flatMap(\.citations)).sorted()
    period = Period(
      from: determinations.compactMap(\.period.from).min(),
      until: determinations.compactMap(\.period.until).max())
    self.actions = actions
    self.facts = facts
    presumed = Set(determinations.flatMap(\.presumed)).sorted()
    var seen: Set<Exposure> = []
    exposures = determinations.map(\.exposure).filter { seen.insert($0).inserted }
  }
}

extension Array where Element == Determination {
  /// The determinations in groups that share a key, in order of first appearance.
  func grouped<Key: Hashable>(by key: (Determination) -> Key) -> [(
    key: Key, members: [Determination]
  )] {
    var order: [Key] = []
    var groups: [Key: [Determination]] = [:]
    for determination in self {
      let key = key(determination)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(determination)
    }
    return order.map { ($0, groups[$0] ?? []) }
  }
}
