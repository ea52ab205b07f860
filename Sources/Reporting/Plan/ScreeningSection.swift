import Assessment
import Regulation

/// Who was screened against which lists, what was found and who ruled on it.
struct ScreeningSection: PlanSection {
  let plan: Plan

  var section: Section? {
    guard let screening = plan.project.screening else { return nil }
    return Section(PlanPart.screening.rawValue, "Screening of parties") {
      """
      Organisations, owners and named staff were screened against official lists. A hit counts from \
      a score of \(screening.threshold.hundredths) on and is presumed to be the party until somebody \
      rules on it: \(.code("comity screen decide confirmed|cleared QUERY ENTRY"))
      """
      if !unnamed(in: screening).isEmpty {
        Callout(.caution, "Not screened") {
          """
          Without a name nobody can be screened: \(unnamed(in: screening).listed()). The plan assumes \
          that no list names them.
          """
        }
      }
      if !screening.parties.isEmpty { parties(of: screening) }
      lists(of: screening)
      if !findings.isEmpty { actions }
    }
  }

  private func unnamed(in screening: ProjectScreening) -> [String] {
    screening.parties.filter { $0.name == nil }.map(\.place)
  }

  private func parties(of screening: ProjectScreening) -> Table {
    Table(
      "Parties screened",
      columns: [
        .init("Party", isRowHeader: true), "Screened as", "Entry", "Listed as",
        .init("Score", alignment: .end), "Review",
      ], rows: screening.parties.filter { $0.name != nil }.flatMap(rows))
  }

  private func rows(for party: ProjectScreening.Party) -> [Table.Row] {
    // A plan calls staff by their ids alone.
    let isStaff = plan.project.staff.contains { $0.place == party.place }
    let who: [Prose] = [
      "\(.code(party.place))", Prose(isStaff ? "the name given" : party.name ?? "–"),
    ]
    guard !party.hits.isEmpty else {
      return [.init(who + ["–", "–", "–", "no hit"], tone: .go)]
    }
    return party.hits.map { hit in
      .init(
        who + [
          "\(.code(hit.entry))\(title(of: hit))", Prose(hit.listedName),
          Prose(hit.score.hundredths), review(of: hit, under: party.query),
        ], tone: hit.review.tone)
    }
  }

  /// Where the review stands; of what awaits a ruling, with the key to rule under.
  private func review(of hit: ProjectScreening.Hit, under query: String?) -> Prose {
    guard let query, hit.review == .open || hit.review == .reopened else {
      return Prose(hit.words)
    }
    return "\(hit.words), query \(.code(query))"
  }

  private func title(of hit: ProjectScreening.Hit) -> Prose {
    let list = hit.list.map { plan.names.title(of: $0) } ?? hit.register
    let isAsked = hit.list.map { asked.contains($0) } ?? false
    return " \(list)\(isAsked ? "" : ", on which no rule of the catalog turns")"
  }

  /// The lists that some rule of the catalog asks about.
  private var asked: Set<FlagID> {
    plan.names.catalog.rules.reduce(into: []) { $0.formUnion($1.when.flags) }
  }

  private func lists(of screening: ProjectScreening) -> Table {
    let held = screening.editions.map { edition in
      Table.Row(
        [
          Prose(edition.list.map { plan.names.title(of: $0) } ?? edition.register),
          Prose(edition.published.description),
          Prose(edition.isStale ? "stale" : edition.list == nil ? "not of the catalog" : "fresh"),
          "\(.code(edition.hash))",
        ], tone: edition.isStale ? .caution : nil)
    }
    let missing = screening.missing.map { list in
      Table.Row(
        [Prose(plan.names.title(of: list)), "–", "not held, not screened", "–"], tone: .caution)
    }
    return Table(
      "Lists screened",
      columns: [.init("List", isRowHeader: true), "Published", "State", "Files (SHA-256)"],
      rows: held + missing)
  }

  /// What is left to do besides the rulings, which the table of parties asks for.
  private var findings: [FindingGroup] {
    plan.findings.filter { group in
      if case .presumedListing = group.first.message { return false }
      return group.part == .screening
    }
  }

  private var actions: Table {
    Table(
      "What screening leaves to do",
      columns: [.init("Finding", isRowHeader: true), "What it means", "Action"],
      rows: findings.map { group in
        [
          Prose(group.first.title(in: plan.names)),
          Prose(group.first.explanation(in: plan.names)),
          Prose(group.first.actions.map { $0.text(in: plan.names) }.joined(separator: " ")),
        ]
      })
  }
}

extension ProjectScreening.Hit {
  /// Where the review stands, with whoever ruled.
  fileprivate var words: String {
    let ruled = ruling.map { " by \($0.person) on \($0.day): \($0.reason)" } ?? ""
    return switch review {
    case .open: "presumed, not yet reviewed"
    case .reopened: "presumed: reviewed\(ruled), and the entry has changed since"
    case .confirmed: "confirmed\(ruled)"
    case .cleared: "cleared\(ruled)"
    }
  }
}

extension ProjectScreening.Hit.Review {
  fileprivate var tone: Tone {
    switch self {
    case .open, .reopened: .caution
    case .confirmed: .stop
    case .cleared: .go
    }
  }
}

extension Double {
  /// Two decimals, rounded down so that nothing looks as if it reached a threshold.
  fileprivate var hundredths: String {
    let count = Int((self * 100).rounded(.down))
    return "\(count / 100).\(count % 100 < 10 ? "0" : "")\(count % 100)"
  }
}
