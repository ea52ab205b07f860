package import Regulation

/// An answer that is not the same before and after.
package struct AnswerDifference: Sendable, Hashable {
  package let place: AnswerPlace
  /// The outcomes over the time of the exposure, one after the other; empty where the exposure or
  /// the regime was not there, or the regime does not reach it.
  package let before: [Segment]
  package let after: [Segment]
  /// What changes the answer, in the order in which causes are exchanged; never empty.
  package let causes: [ChangeCause]
  /// Records that differ and on which either answer rests.
  package let records: [RecordID]

  /// An outcome and the time for which it holds.
  package struct Segment: Sendable, Hashable {
    package let outcome: Outcome
    package let period: Period
  }
}

/// What an answer is for, whatever else the project says of it.
package struct AnswerPlace: Sendable, Hashable {
  package let subject: Exposure.Subject
  package let kind: Exposure.Kind
  package let item: String
  /// Where the item goes, of a person's several places; nil for all else.
  package let to: PlaceCode?
  package let regime: RegimeID

  init(_ exposure: Exposure, _ regime: RegimeID) {
    subject = exposure.subject
    kind = exposure.kind
    item = exposure.item
    to = exposure.kind == .remote ? exposure.to : nil
    self.regime = regime
  }
}
