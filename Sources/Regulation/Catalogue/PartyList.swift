/// A party list, or a status of a party, that rules ask about.
package struct PartyList: Sendable, Hashable {
  package let id: FlagID
  package internal(set) var provision: Provision
  /// Who keeps the list; nil for a status that nobody publishes.
  package let publisher: AuthorityID?
  /// Where its entries are found; nil for what nobody publishes as a list.
  package let screening: ListScreening?

  package init(
    id: FlagID, provision: Provision, publisher: AuthorityID?, screening: ListScreening? = nil
  ) {
    self.id = id
    self.provision = provision
    self.publisher = publisher
    self.screening = screening
  }

  /// Our own short title.
  package var title: String { provision.title }
}

/// An act that laws demand or forbid.
package struct Act: Sendable, Hashable {
  package let id: ActID
  package let title: String
  /// Who can settle a conflict over it; nil where the catalog does not say.
  package let decidedBy: String?
  /// Ways out of a conflict over it, in our own short words.
  package let options: [String]

  package init(id: ActID, title: String, decidedBy: String? = nil, options: [String] = []) {
    self.id = id
    self.title = title
    self.decidedBy = decidedBy
    self.options = options
  }
}
