package import Screening

/// A party of a list as the store holds it.
package struct ListEntry: Sendable, Hashable {
  package let party: ListedParty
  /// The edition that it stands in.
  package let edition: Int
  /// The edition in which it first stood just as it does now.
  package let since: Int
  /// The fingerprint of what it says.
  package let content: String

  package init(party: ListedParty, edition: Int, since: Int, content: String) {
    self.party = party
    self.edition = edition
    self.since = since
    self.content = content
  }
}
