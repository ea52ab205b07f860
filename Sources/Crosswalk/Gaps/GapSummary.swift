package import Regulation

/// How far one list is mapped to another on a day, entry by entry in both directions.
package struct GapSummary: Sendable, Hashable {
  /// The entries of `from`, in the order of their codes, as they stand to `to`.
  package let forth: Side
  /// The entries of `to` as they stand to `from`.
  package let back: Side

  /// One list as it stands to another.
  package struct Side: Sendable, Hashable {
    package let list: ListID
    package let other: ListID
    package let rows: [Row]

    /// The counts of entries, without paragraphs.
    package var entries: Counts { Counts(rows.filter { !$0.isParagraph }) }
    /// The counts of paragraphs.
    package var paragraphs: Counts { Counts(rows.filter(\.isParagraph)) }

    /// What this list is known to control and the other not: reviewed, and no counterpart found.
    package var controlledHereOnly: [EntryID] {
      rows.filter { $0.standing == .reviewedNone }.map(\.entry)
    }

    /// What no entry of the other list is known to contain whole, so part of it may be
    /// controlled here only.
    package var perhapsControlledHereOnly: [EntryID] {
      rows.filter { $0.standing != .reviewedNone && !$0.isContained }.map(\.entry)
    }
  }

  /// An entry or paragraph and its best counterpart.
  package struct Row: Sendable, Hashable {
    package let entry: EntryID
    package let standing: Standing
    /// Whether the catalog says that there is no counterpart although the closure shows one.
    package let contradictsReview: Bool

    /// Whether the code names less than a whole entry.
    package var isParagraph: Bool { entry.code.path.count > 1 }

    /// Whether one entry of the other list contains all of this one.
    package var isContained: Bool {
      if case .mapped(let mapping) = standing {
        mapping.relation.isSubset(of: .inside)
      } else {
        false
      }
    }
  }

  /// What is known of an entry's place on the other list.
  package enum Standing: Sendable, Hashable {
    /// It shares something with an entry there.
    case mapped(Mapping)
    /// Somebody looked, and nothing there corresponds to it.
    case reviewedNone
    /// Somebody looked, and the correspondences show no share.
    case undecided
    /// Nobody looked.
    case notReviewed
  }

  /// The counterpart that tells most.
  package struct Mapping: Sendable, Hashable {
    package enum Origin: Sendable, Hashable {
      case asserted
      case derived
      /// Both alone give effect to these multilateral items.
      case sharedItems([String])
    }

    package let counterpart: EntryID
    package let relation: Relation
    package let origin: Origin

    package init(counterpart: EntryID, relation: Relation, origin: Origin) {
      self.counterpart = counterpart
      self.relation = relation
      self.origin = origin
    }
  }

  /// How many entries stand how.
  package struct Counts: Sendable, Hashable {
    package let total: Int
    package let asserted: Int
    package let derived: Int
    package let sharedItems: Int
    /// Of the mapped: contained whole in one entry of the other list.
    package let contained: Int
    package let reviewedNone: Int
    package let undecided: Int
    package let notReviewed: Int

    package var mapped: Int { asserted + derived + sharedItems }

    init(_ rows: [Row]) {
      var (asserted, derived, sharedItems) = (0, 0, 0)
      var (none, undecided, unseen) = (0, 0, 0)
      for row in rows {
        switch row.standing {
        case .mapped(let mapping):
          switch mapping.origin {
          case .asserted: asserted += 1
          case .derived: derived += 1
          case .sharedItems: sharedItems += 1
          }
        case .reviewedNone: none += 1
        case .undecided: undecided += 1
        case .notReviewed: unseen += 1
        }
      }
      total = rows.count
      (self.asserted, self.derived, self.sharedItems) = (asserted, derived, sharedItems)
      contained = rows.count { $0.isContained }
      (reviewedNone, self.undecided, notReviewed) = (none, undecided, unseen)
    }
  }
}
