import Regulation

extension Findings {
  /// Hits of screening that nobody has ruled on: presumed to be the party until somebody does.
  var presumedListings: [Finding] {
    guard let screening = index.project.screening else { return [] }
    return screening.parties.flatMap { party in
      party.hits.compactMap { hit -> Finding? in
        guard hit.review == .open || hit.review == .reopened, let query = party.query else {
          return nil
        }
        return finding(
          .question, on: [.listingPresumed], .presumedListing(party: party.place, hit),
          key: ["listing", party.place, hit.entry], about: [], subjects: [party.place],
          actions: [.rule(query: query, entry: hit.entry)])
      }
    }
  }

  /// What screening leaves open: people without a name, and lists that are missing or old although
  /// rules of a regime in reach ask about them.
  var unreliableLists: [Finding] {
    guard let screening = index.project.screening else { return [] }
    let asked = flagsAsked
    let missing = screening.missing.filter(asked.contains)
    let stale = screening.editions.filter(\.isStale).compactMap(\.list).filter(asked.contains)
    return notice(of: missing, on: .listsMissing, .listsMissing(missing), key: "lists-missing")
      + notice(of: stale, on: .listsStale, .listsStale(stale), key: "lists-stale")
      + unnamedPersons
  }

  private func notice(
    of lists: [FlagID], on ground: FindingGround, _ message: Finding.Message, key: String
  ) -> [Finding] {
    guard !lists.isEmpty else { return [] }
    return [
      finding(
        .notice, on: [ground], message, key: [key], about: [], subjects: lists.map(\.text),
        actions: [.importLists(lists)])
    ]
  }

  private var unnamedPersons: [Finding] {
    let unnamed = index.project.staff.filter { $0.name == nil && $0.flags == nil }.map(\.id)
    guard !unnamed.isEmpty else { return [] }
    return [
      finding(
        .notice, on: [.personsUnnamed], .personsNotScreened(unnamed), key: ["persons-not-screened"],
        about: [],
        subjects: unnamed, actions: [.screen(unnamed.joined(separator: ", "))])
    ]
  }

  /// The party lists that rules of a regime in reach ask about.
  private var flagsAsked: Set<FlagID> {
    let reaching = determinations.reachedRegimes
    return book.catalog.rules.filter { reaching.contains($0.regime) }
      .reduce(into: []) { $0.formUnion($1.when.flags) }
  }
}
