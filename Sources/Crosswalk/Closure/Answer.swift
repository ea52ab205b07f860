package import Regulation

/// How one entry relates to another, and what shows it.
package struct Answer: Sendable, Hashable {
  /// How the answer was obtained.
  package enum Basis: Sendable, Hashable {
    /// A correspondence says exactly this.
    case asserted
    /// It follows from several links.
    case derived
    /// Nothing follows.
    case nothing
    /// What leads from one entry to the other contradicts itself, so nothing is concluded.
    case contested
  }

  /// The links that suffice for the relation.
  package enum Proof: Sendable, Hashable {
    /// Links in the order of the walk from the one entry to the other.
    case path([Step])
    /// Links whose several paths give the relation only together; without any of them it is
    /// weaker.
    case together([Link])
  }

  /// A link as met on a walk.
  package struct Step: Sendable, Hashable {
    package let link: Link
    /// Whether it was walked against the direction in which it is stated.
    package let reversed: Bool

    /// The relation of the step's start to its end.
    package var relation: Relation { reversed ? link.relation.converse : link.relation }
    /// Where the step leads.
    package var end: EntryID { reversed ? link.source : link.target }
  }

  package let relation: Relation
  package let basis: Basis
  package let proof: Proof
}

extension Answer.Proof {
  /// The links in any order.
  package var links: [Link] {
    switch self {
    case .path(let steps): steps.map(\.link)
    case .together(let links): links
    }
  }
}
