import Crosswalk
import Regulation
import Reporting

/// The counterparts of one entry on other lists: the relation, whether it is the same, the proof.
struct EntryMap {
  private let entry: EntryID
  private let catalog: LawCatalog
  private let survey: GapSurvey
  private let proofs: ProofText
  private let hints: Suggestions?

  init(
    of entry: EntryID, in catalog: LawCatalog, on day: CivilDate, names: Names, suggesting: Bool
  ) {
    self.entry = entry
    self.catalog = catalog
    survey = GapSurvey(catalog, on: day)
    proofs = ProofText(names: names)
    hints = suggesting ? Suggestions(catalog, on: day) : nil
  }

  /// What is known of the entry on each of the lists; of several, only those that know something.
  func text(to lists: [ListID]) -> String {
    let parts = lists.compactMap { list in
      standing(on: list) ?? (lists.count == 1 ? nothing(on: list) : nil)
    }
    let known = parts.isEmpty ? "No list has a known counterpart.\n" : parts.joined(separator: "\n")
    return "\(titled(entry))\nThe law of \(survey.closure.day).\n\n\(known)"
  }

  /// Nil where nobody has stated anything that leads to the list.
  private func standing(on list: ListID) -> String? {
    let found = survey.closure.counterparts(of: entry, in: list).telling
    let tied = survey.origins.ties(of: entry, in: list).filter { tie in
      !found.contains { $0.entry == tie.entry }
    }
    if found.isEmpty && tied.isEmpty {
      if survey.isReviewedNone(entry, against: list) {
        return "\(list)\n  Reviewed: nothing there corresponds to \(entry).\n"
      }
      let leads = survey.closure.leads(from: entry, to: list).map(text).joined(separator: "\n")
      let candidates = candidates(on: list)
      if leads.isEmpty { return candidates.isEmpty ? nil : nothing(on: list) + candidates }
      return leads + (candidates.isEmpty ? "" : "\n\(list)\n\(candidates)")
    }
    return (found.map(text) + tied.map(text)).joined(separator: "\n")
  }

  private func nothing(on list: ListID) -> String {
    "\(list)\n  Not known: no correspondence leads from \(entry) to this list.\n"
  }

  private func candidates(on list: ListID) -> String {
    (hints?.candidates(for: entry, in: list) ?? []).map { candidate in
      "  candidate  \(titled(candidate.entry))  "
        + "(\(candidate.evidence.map(\.words).joined(separator: "; ")))\n"
    }.joined()
  }

  private func text(_ counterpart: Counterpart) -> String {
    let answer = survey.closure.answer(entry, counterpart.entry)
    return head(counterpart.entry, counterpart.relation, counterpart.basis.word)
      + proofs.weakness(of: answer.proof) + proofs.text(answer.proof)
  }

  private func text(_ tie: SharedOrigins.Tie) -> String {
    head(tie.entry, tie.relation, "taken for granted, not proved")
      + proofs.text(sharing: tie.items)
  }

  private func text(_ lead: Lead) -> String {
    head(lead.entry, .unknown, "nothing follows from the steps below")
      + proofs.text(.path(lead.steps))
  }

  private func head(_ other: EntryID, _ relation: Relation, _ origin: String) -> String {
    "\(titled(other))\n"
      + "  relation           \(relation.words) (\(origin))\n"
      + "  exactly the same?  \(relation.sameness(of: entry.description, and: other.description))\n"
  }

  private func titled(_ id: EntryID) -> String {
    let title = catalog.entries.first { $0.id == id }?.provision.title
    return title.map { "\(id)  \($0)" } ?? id.description
  }
}

extension Candidate.Evidence {
  /// The reason in words.
  var words: String {
    switch self {
    case .sharedItems(let items): "both give effect to \(items.joined(separator: ", "))"
    case .substances(let numbers): "both name \(numbers.joined(separator: ", "))"
    case .sameCode: "the same code"
    case .words(let words): "both speak of \(words.joined(separator: ", "))"
    case .thresholds(let relation): "thresholds \(relation.words)"
    }
  }
}
