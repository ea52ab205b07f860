import Assessment
import Regulation

/// A determination as the JSON answer states it.
struct DeterminationRecord: Encodable {
  let exposure: ExposureRecord
  let regime: String
  let outcome: String
  let rule: OrNull<String>
  let authorisations: [String]
  /// Authorisations that would do instead.
  let alternatives: [String]
  /// The project's own authorisations relied on.
  let held: [String]
  /// Individual authorisations that would relieve what stands.
  let obtainable: [String]
  let duties: [DutyRecord]
  let reasons: [String]
  let from: OrNull<String>
  let until: OrNull<String>
  let confidence: String
  let stale: Bool
  /// Only where the answer is stale.
  let staleSince: String?
  let citations: [String]
  let questions: [QuestionRecord]
  /// Facts that it turns on and that are taken for granted, or worked out from others, by path.
  let assumed: [String]
  let inferred: [String]
  /// Subjects whose law is not held and bears on the act.
  let coverage: [String]
  /// Entries of party lists that it is presumed from; left out where there are none.
  let presumed: [String]?

  init(_ determination: Determination, _ names: Names) {
    exposure = ExposureRecord(determination.exposure)
    regime = determination.regime.text
    outcome = determination.outcome.rawValue
    rule = OrNull(determination.rule?.text)
    authorisations = determination.authorisations.map(\.text)
    alternatives = determination.alternatives.map(\.text)
    held = determination.held
    obtainable = determination.obtainable.map(\.text)
    duties = determination.duties.map(DutyRecord.init)
    reasons = determination.reasons
    from = OrNull(determination.period.from?.description)
    until = OrNull(determination.period.until?.description)
    confidence = determination.confidence.rawValue
    stale = determination.stale != nil
    staleSince = determination.stale?.description
    citations = determination.citations.map { names.text(of: $0) }
    questions = determination.questions.map { QuestionRecord($0, names) }
    assumed = determination.assumed
    inferred = determination.inferred
    coverage = determination.coverage
    presumed = determination.presumed.isEmpty ? nil : determination.presumed
  }
}

/// An exposure: a transfer, or the access of a member of staff.
struct ExposureRecord: Encodable {
  let transfer: String?
  let staff: String?
  let item: String
  let from: OrNull<String>
  let to: OrNull<String>
  let mode: OrNull<String>

  init(_ exposure: Exposure) {
    switch exposure.subject {
    case .transfer(let id): (transfer, staff) = (id, nil)
    case .staff(let id): (transfer, staff) = (nil, id)
    }
    item = exposure.item
    from = OrNull(exposure.from?.text)
    to = OrNull(exposure.to?.text)
    mode = OrNull(exposure.mode?.rawValue)
  }
}

/// A duty with its clock and the rule that it comes from.
struct DutyRecord: Encodable {
  let name: String
  let clock: String
  let rule: String
  let note: String?

  init(_ owed: OwedDuty) {
    name = owed.duty.name
    clock = owed.duty.clock.words
    rule = owed.rule.text
    note = owed.duty.note
  }
}

/// A question that would settle an answer, or replace an assumption.
struct QuestionRecord: Encodable {
  let id: String
  let text: String
  let assumed: Bool

  init(_ question: Question, _ names: Names) {
    id = question.id
    text = question.text(in: names)
    assumed = question.assumed
  }
}
