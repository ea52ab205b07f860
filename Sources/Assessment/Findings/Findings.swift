import Regulation

/// Builds the findings of an assessment from its determinations.
struct Findings {
  let law: CompiledLaw
  let index: ProjectIndex
  let list: ExposureList
  let determinations: Determinations
  let verdicts: [JurisdictionVerdict]
  /// The answers that somebody must look at; those that need nothing and say nothing are left out.
  let notable: [Determination]
  /// The answers on acts that cross a border, of regimes that recognitions speak of.
  let crossings: [Determination]
  /// The answers to which each recognition extends, or would but for one proviso.
  private(set) var standings: [RecognitionID: [Standing]] = [:]

  var book: Rulebook { law.book }

  init(
    law: CompiledLaw, index: ProjectIndex, list: ExposureList, determinations: Determinations,
    verdicts: [JurisdictionVerdict]
  ) {
    self.law = law
    self.index = index
    self.list = list
    self.determinations = determinations
    self.verdicts = verdicts
    let isNotable = determinations.timelines.map { timeline in
      timeline.segments.contains { determinations.resolutions[Int($0.resolution)].isNotable }
    }
    notable = determinations.filter { _, answer in isNotable[Int(answer)] }
    let recognising = Set(
      law.book.catalog.recognitions.flatMap {
        $0.regimes + [$0.from.regime].compactMap(\.self)
      })
    crossings = determinations.filter { exposure, answer in
      exposure.crossesBorder == .true && !determinations.timelines[Int(answer)].isOutOfReach
    }.filter { recognising.contains($0.regime) }
    for recognition in law.book.catalog.recognitions where recognition.kind != .notRecognised {
      standings[recognition.id] = standing(of: recognition)
    }
  }

  /// Every finding, by severity, then kind, then id.
  var all: [Finding] {
    let found =
      requirements + gaps + parties + overlaps + conflicts + questions + presumedListings + notices
    var seen: Set<String> = []
    return withoutTwins(found).filter { seen.insert($0.id).inserted }.sorted {
      ($1.severity, $0.kind.order, $0.id) < ($0.severity, $1.kind.order, $1.id)
    }
  }

  /// Leaves out what another finding says too: that an authorisation serves acts which a recognition
  /// by it is told of, and that a recognition waits for an answer that is asked for.
  private func withoutTwins(_ findings: [Finding]) -> [Finding] {
    let asked = Set(
      findings.compactMap { finding -> String? in
        if case .question(let question, _) = finding.message { question.id } else { nil }
      })
    let recognised = findings.flatMap { finding -> [RuleID] in
      if case .recognised = finding.message { finding.rules } else { [] }
    }
    return findings.filter { finding in
      switch finding.message {
      case .recognisedIf(_, .confirm(let confirmation)):
        !asked.contains("answers.\(confirmation.id)")
      case .authorisationShared(let rule, _): !recognised.contains(rule)
      default: true
      }
    }
  }

  private var gaps: [Finding] {
    lateAuthorisations + endingLicences + lawNotHeld + unmodelledJurisdictions + missingSafeguards
      + uncoveredLicences
      + unevenControls
  }

  private var notices: [Finding] {
    changes + unscreenedParties + oneWayRecognitions + unreliableLists
  }

  /// Makes a finding about determinations that say the same thing.
  func finding(
    _ kind: FindingKind, on grounds: Set<FindingGround>, _ message: Finding.Message, key: [String],
    about determinations: [Determination], act: ActID? = nil, subjects: [String]? = nil,
    rules: [RuleID]? = nil, actions: [Finding.Action] = [], facts: [String] = []
  ) -> Finding {
    Finding(
      id: ([kind.rawValue] + key).joined(separator: "/"), kind: kind,
      severity: book.catalog.severity(on: grounds, act: act), message: message,
      regimes: Set(determinations.map(\.regime)).sorted(),
      subjects: subjects ?? Set(determinations.map(\.exposure.subject.id)).sorted(),
      rules: rules ?? Set(determinations.compactMap(\.rule)).sorted(),
      citations: Set(determinations.flatMap(\.citations)).sorted(),
      period: Period(
        from: determinations.compactMap(\.period.from).min(),
        until: determinations.compactMap(\.period.until).max()),
      actions: actions, exposures: determinations.map(\.exposure).distinct, facts: facts,
      presumed: Set(determinations.flatMap(\.presumed)).sorted())
  }
}

extension FindingKind {
  fileprivate var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Resolution {
  /// Whether it asks, demands or relieves anything.
  fileprivate var isNotable: Bool {
    switch outcome {
    case .outOfReach, .notRequired: !open.isEmpty || !acts.isEmpty || !openActs.isEmpty
    default: true
    }
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, where it comes first.
  var distinct: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension Sequence where Element == Determination {
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
