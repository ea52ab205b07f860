/// A party list or status, narrowed to a footnote where the list has them.
package struct PartyFlag: Sendable, Hashable {
  /// How it is known that a party is on the list.
  package enum Origin: Sendable, Hashable {
    /// The project, or the rule that asks, says so.
    case stated
    /// Screening found the entry, and a person confirmed that it is the party.
    case confirmed(entry: String)
    /// Screening found the entry, and nobody has ruled on it yet.
    case presumed(entry: String)
  }

  package let flag: FlagID
  package let footnote: String?
  package let origin: Origin

  package init(flag: FlagID, footnote: String?, origin: Origin = .stated) {
    self.flag = flag
    self.footnote = footnote
    self.origin = origin
  }

  /// The entry that a presumption rests on; nil where nothing is presumed.
  package var presumedEntry: String? {
    if case .presumed(let entry) = origin { entry } else { nil }
  }
}
