/// What screening of a project's parties found.
package struct ProjectScreening: Sendable, Hashable {
  /// Somebody whom the project speaks of.
  package struct Party: Sendable, Hashable {
    /// Where it does, such as `organisations[acme]`.
    package let place: String
    /// The name screened for; nil where the project gives none, so that nobody could screen.
    package let name: String?
    /// The key that decisions are kept under; nil where nobody could screen.
    package let query: String?
    package let hits: [Hit]

    package init(place: String, name: String?, query: String?, hits: [Hit] = []) {
      self.place = place
      self.name = name
      self.query = query
      self.hits = hits
    }
  }

  /// An entry of a list at or above the threshold, or one that was ruled on.
  package struct Hit: Sendable, Hashable {
    package enum Review: String, Sendable, Hashable {
      case open
      /// It was ruled on, and the entry has changed since.
      case reopened
      case confirmed
      case cleared
    }

    /// The list and the publisher's reference.
    package let entry: String
    /// Nil where the catalog models no such list.
    package let list: FlagID?
    /// The publisher's own name of the list.
    package let register: String
    package let listedName: String
    /// From 0 to 1.
    package let score: Double
    package let review: Review
    /// Who ruled on it, when and why; nil where nobody has.
    package let ruling: Ruling?

    package init(
      entry: String, list: FlagID?, register: String, listedName: String, score: Double,
      review: Review, ruling: Ruling? = nil
    ) {
      self.entry = entry
      self.list = list
      self.register = register
      self.listedName = listedName
      self.score = score
      self.review = review
      self.ruling = ruling
    }
  }

  /// A person's ruling on a hit.
  package struct Ruling: Sendable, Hashable {
    package let person: String
    package let day: CivilDate
    package let reason: String

    package init(person: String, day: CivilDate, reason: String) {
      self.person = person
      self.day = day
      self.reason = reason
    }
  }

  /// A copy of a list that was screened.
  package struct Edition: Sendable, Hashable {
    /// Nil where the catalog models no such list.
    package let list: FlagID?
    package let register: String
    package let format: String
    package let published: CivilDate
    /// SHA-256 over the files.
    package let hash: String
    /// Whether the catalog no longer lets it be relied on.
    package let isStale: Bool

    package init(
      list: FlagID?, register: String, format: String, published: CivilDate, hash: String,
      isStale: Bool
    ) {
      self.list = list
      self.register = register
      self.format = format
      self.published = published
      self.hash = hash
      self.isStale = isStale
    }
  }

  package let parties: [Party]
  package let editions: [Edition]
  /// Lists of the catalog of which no copy was at hand.
  package let missing: [FlagID]
  /// From which score on a hit is presumed to be the party.
  package let threshold: Double

  package init(parties: [Party], editions: [Edition], missing: [FlagID], threshold: Double) {
    self.parties = parties
    self.editions = editions
    self.missing = missing
    self.threshold = threshold
  }
}

extension ProjectScreening.Party {
  /// The lists that the party is on: confirmed, or presumed until somebody rules on it.
  package var flags: [PartyFlag] {
    hits.compactMap { hit in
      guard let list = hit.list else { return nil }
      switch hit.review {
      case .cleared: return nil
      case .confirmed:
        return PartyFlag(flag: list, footnote: nil, origin: .confirmed(entry: hit.entry))
      case .open, .reopened:
        return PartyFlag(flag: list, footnote: nil, origin: .presumed(entry: hit.entry))
      }
    }
  }
}
