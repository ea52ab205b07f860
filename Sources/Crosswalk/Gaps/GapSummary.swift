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
  }

  /// An entry or paragraph and its best counterpart.
  package struct Row: Sendable, Hashable {
    package let entry: EntryID
    package let standing: Standing
    /// Whether the catalog says that there is no counterpart although the closure shows one.
    package let contradictsReview: Bool

    /// Whether the code names less than a whole entry.
    package var isParagraph: Bool { entry.code.path.count > 1 }

    /// Whether it is controlled here and not there.
    package var controlledHereOnly: HereOnly {
      switch standing {
      case .mapped(let mapping): mapping.relation.isSubset(of: .inside) ? .no : .perhapsInPart
      case .reviewedNone: .yes
      case .undecided, .notReviewed: .unknown
      }
    }
  }

  /// Whether what an entry controls is controlled on its own list and not on the other.
  package enum HereOnly: Sendable, Hashable, CaseIterable {
    /// Somebody looked, and nothing there corresponds to it.
    case yes
    /// It shares something with an entry there, but none is known to contain it whole.
    case perhapsInPart
    /// One entry there contains all of it.
    case no
    /// Nobody has found out.
    case unknown
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
    package let reviewedNone: Int
    package let undecided: Int
    package let notReviewed: Int

    package var mapped: Int { asserted + derived + sharedItems }

    private let hereOnly: [HereOnly: Int]

    /// How many answer so to whether they are controlled on their own list only.
    package func controlledHereOnly(_ answer: HereOnly) -> Int { hereOnly[answer] ?? 0 }

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
      hereOnly = Dictionary(rows.map { ($0.controlledHereOnly, 1) }, uniquingKeysWith: +)
      (reviewedNone, self.undecided, notReviewed) = (none, undecided, unseen)
    }
  }
}
