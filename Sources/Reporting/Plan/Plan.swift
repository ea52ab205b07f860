import Assessment
import Planning
import Regulation

/// What the parts of a plan share: the assessment with its answers in the order a reader wants.
struct Plan: Sendable {
  let assessment: Assessment
  let book: Rulebook
  let names: Names
  /// Every answer of a regime that reaches the exposure.
  let reaching: [Determination]
  /// The regimes that reach some exposure, in the order of the catalog.
  let regimes: [RegimeID]
  let findings: [FindingGroup]

  init(assessment: Assessment, book: Rulebook) {
    self.assessment = assessment
    self.book = book
    names = Names(book, of: assessment.project)
    reaching = assessment.determinations.filter { outcome, hasOpenReach in
      outcome.speaksOfTheAct(hasOpenReach)
    }
    let reached = Set(reaching.map(\.regime))
    regimes = book.catalog.regimes.map(\.id).filter(reached.contains)
    findings = FindingGroup.groups(of: assessment.findings)
  }

  var project: Project { assessment.project }

  /// What the regimes answer for the exposure, segment by segment.
  func answers(for exposure: Exposure) -> [Determination] {
    assessment.determinations.answers(for: exposure)
  }

  /// What one regime answers for the exposure.
  func answers(for exposure: Exposure, in regime: RegimeID) -> [Determination] {
    answers(for: exposure).filter { $0.regime == regime }
  }

  func item(_ id: String) -> Item? { project.items.first { $0.id == id } }

  func itemName(_ id: String) -> String { item(id)?.name ?? id }

  func organisationName(_ id: String?) -> String {
    guard let id else { return "not stated" }
    return project.organisations.first { $0.id == id }?.displayName ?? id
  }

  /// The jurisdiction whose regime it is.
  func jurisdiction(of regime: RegimeID) -> JurisdictionID? { names.regime(regime)?.jurisdiction }

  /// The exposures by item: "Laser lock source code: t1, s07".
  func brief(_ exposures: [Exposure]) -> String {
    exposures.grouped(by: \.item).map { item, members in
      "\(itemName(item)): \(members.map(\.subject.id).distinct.joined(separator: ", "))"
    }.joined(separator: "; ")
  }

  /// The mark for an answer that rests on a record nobody has checked.
  func mark(_ determinations: some Sequence<Determination>) -> Prose {
    determinations.contains { $0.confidence == .recalled } ? " \(.verify)" : ""
  }

  /// What is open, and what to ask first.
  var questions: QuestionSheet { QuestionSheet(assessment) }

  /// What has to be applied for.
  var applications: [Application] { Application.all(in: reaching, of: project, under: book) }

  /// Every duty of the assessment, with its day.
  var obligations: [Obligation] {
    Obligation.all(in: reaching, of: project, DutyCalendar(book.catalog.vocabulary))
  }

  /// Where a finding is told in full.
  func reference(to group: FindingGroup) -> Inline {
    .reference(group.first.title(in: names), to: group.section)
  }
}

extension Project {
  /// The whole time of the project.
  var window: Period { Period(from: start, until: end) }
}

extension Sequence<Determination> {
  /// The answer that lets least be done; of equals the first.
  var strictest: Determination? {
    reduce(nil) { strictest, next in
      guard let strictest, next.outcome <= strictest.outcome else { return next }
      return strictest
    }
  }

  /// The exposures answered for, each once.
  var exposures: [Exposure] { map(\.exposure).distinct }
}

extension Outcome {
  /// Whether the regime reaches the act, or may and would then ask something of it.
  ///
  /// A regime whose reach is open, but which requires nothing either way, has nothing to say.
  fileprivate func speaksOfTheAct(_ hasOpenReach: Bool) -> Bool {
    switch self {
    case .outOfReach: false
    case .notRequired: !hasOpenReach
    case .authorised, .notificationRequired, .notAssessed, .undetermined, .licenceRequired,
      .prohibited:
      true
    }
  }
}
