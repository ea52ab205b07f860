/// How what one entry controls stands to what another controls.
package enum SetRelation: String, Sendable, Hashable, CaseIterable {
  case equal
  /// The source controls less than the target.
  case narrower
  /// The source controls more than the target.
  case broader
  /// Each controls something that the other does not, and they share something.
  case overlaps
  case disjoint
  /// Reviewed, without a result.
  case unknown
}

/// An asserted relation between entries of two lists.
package struct Correspondence: Sendable, Hashable {
  package let from: EntryID
  package let to: EntryID
  /// The source relative to the target.
  package let relation: SetRelation
  /// Why the relation holds.
  package let rationale: String
  package internal(set) var provision: Provision

  package init(
    from: EntryID, to: EntryID, relation: SetRelation, rationale: String, provision: Provision
  ) {
    self.from = from
    self.to = to
    self.relation = relation
    self.rationale = rationale
    self.provision = provision
  }

  /// How the record is named: both entries, source first, and the day from which it holds, which
  /// tells it from one that it follows.
  package var recordID: RecordID {
    let since = provision.period.from.map { "@\($0)" } ?? ""
    return RecordID(.correspondence, "\(from)--\(to)\(since)")
  }
}

/// An entry that was reviewed against another list and has no counterpart there.
package struct ReviewedNone: Sendable, Hashable {
  package let entry: EntryID
  package let target: ListID

  package init(entry: EntryID, target: ListID) {
    self.entry = entry
    self.target = target
  }
}
