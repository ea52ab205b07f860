package import Regulation

/// An item that goes from here to there or to a person, in some mode and window: what a regime
/// answers for.
///
/// A class, because every answer, finding and question refers to one and none changes it.
package final class Exposure: Sendable {
  package enum Subject: Sendable, Hashable, Comparable {
    case transfer(String)
    case staff(String)

    /// The transfer's or staff member's id.
    package var id: String {
      switch self {
      case .transfer(let id), .staff(let id): id
      }
    }
  }

  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case transfer
    /// Access at the person's place of work.
    case site
    /// Log-in or travel away from it.
    case remote
  }

  package let subject: Subject
  package let kind: Kind
  package let item: String
  /// Nil where the project does not say.
  package let from: PlaceCode?
  package let to: PlaceCode?
  package let mode: Mode?
  /// The staff member to whom the item is disclosed.
  package let person: String?
  /// Organisations by id; nil where the project names none.
  ///
  /// Who exports is a fact of its own: it does not follow from whom the item leaves.
  package let exporter: String?
  package let sender: String?
  package let consignee: String?
  /// The organisation at the place of release.
  package let host: String?
  package let workPackage: String?
  package let period: Period
  /// Whether the item goes from one place to another; unknown where either end is.
  package let crossesBorder: Truth
  /// The parts of the exposure that its answers depend on, by number.
  let rows: Rows

  /// The rows of the tables of facts that the exposure reads: numbers of one run, so that they say
  /// nothing of whether exposures are equal.
  struct Rows: Sendable {
    var item: Int32
    var act: Int32
    var parties: Int32
    var person: Int32
  }

  init(
    subject: Subject, kind: Kind, item: String, from: PlaceCode?, to: PlaceCode?, mode: Mode?,
    person: String?, exporter: String?, sender: String?, consignee: String?, host: String?,
    workPackage: String?, period: Period, crossesBorder: Truth, rows: Rows
  ) {
    self.subject = subject
    self.kind = kind
    self.item = item
    self.from = from
    self.to = to
    self.mode = mode
    self.person = person
    self.exporter = exporter
    self.sender = sender
    self.consignee = consignee
    self.host = host
    self.workPackage = workPackage
    self.period = period
    self.crossesBorder = crossesBorder
    self.rows = rows
  }
}

extension Exposure: Hashable {
  package static func == (left: Exposure, right: Exposure) -> Bool {
    left === right
      || left.subject == right.subject && left.item == right.item && left.kind == right.kind
        && left.from == right.from && left.to == right.to && left.mode == right.mode
        && left.person == right.person && left.period == right.period
        && left.exporter == right.exporter && left.sender == right.sender
        && left.consignee == right.consignee && left.host == right.host
        && left.workPackage == right.workPackage && left.crossesBorder == right.crossesBorder
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(subject)
    hasher.combine(item)
    hasher.combine(to)
  }
}
