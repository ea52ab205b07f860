package import Regulation

/// One thing that the closure rests on.
package enum Link: Sendable, Hashable {
  /// A relation that somebody asserted.
  case asserted(Correspondence)
  /// A paragraph lies inside the entry or paragraph that its code continues.
  ///
  /// Inside, not narrower: where a list names only one paragraph, nothing shows that the entry
  /// controls more than that.
  case contained(EntryID, in: EntryID)

  /// The entry that the relation is said of.
  package var source: EntryID {
    switch self {
    case .asserted(let correspondence): correspondence.from
    case .contained(let paragraph, _): paragraph
    }
  }

  /// The entry that the source is related to.
  package var target: EntryID {
    switch self {
    case .asserted(let correspondence): correspondence.to
    case .contained(_, let whole): whole
    }
  }

  /// The relation of source to target.
  package var relation: Relation {
    switch self {
    case .asserted(let correspondence): Relation(correspondence.relation)
    case .contained: .inside
    }
  }

  /// The record of the catalog that states it; nil where only the codes do.
  package var recordID: RecordID? {
    switch self {
    case .asserted(let correspondence): correspondence.recordID
    case .contained: nil
    }
  }
}
