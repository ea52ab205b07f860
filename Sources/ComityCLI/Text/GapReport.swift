import Crosswalk
import Regulation
import Reporting
import Workspace

/// How far two lists are mapped to one another, in both directions.
struct GapReport {
  let summary: GapSummary
  let names: [EntryID: String]
  let hints: Suggestions?

  init(_ summary: GapSummary, names: [EntryID: String], hints: Suggestions?) {
    self.summary = summary
    self.names = names
    self.hints = hints
  }

  var text: String {
    [summary.forth, summary.back].map { side in
      """
      \(side.list) to \(side.other)

      \(standings(side))
      Controlled by \(side.list) and not by \(side.other)?

      \(hereOnly(side))
      \(rows(side))
      """
    }.joined(separator: "\n")
  }

  var csv: String {
    CSV.write(
      columns: ["from", "title", "standing", "relation", "to", "how", "controlled here only"],
      rows: [summary.forth, summary.back].flatMap { side in
        side.rows.map { row in
          [row.entry.description, names[row.entry] ?? ""]
            + cells(row, target: \.counterpart.description)
        }
      })
  }

  private func standings(_ side: GapSummary.Side) -> String {
    func line(_ what: String, _ counts: GapSummary.Counts) -> [String] {
      [
        what, "\(counts.total)", "\(counts.mapped)", "\(counts.asserted)", "\(counts.derived)",
        "\(counts.sharedItems)", "\(counts.reviewedNone)", "\(counts.undecided)",
        "\(counts.notReviewed)",
      ]
    }
    return TextTable(
      columns: [
        "", "all", "mapped", "asserted", "derived", "shared item", "reviewed, none", "undecided",
        "not reviewed",
      ],
      rows: [line("entries", side.entries), line("paragraphs", side.paragraphs)]
    ).text
  }

  private func hereOnly(_ side: GapSummary.Side) -> String {
    func line(_ what: String, _ counts: GapSummary.Counts) -> [String] {
      [what] + GapSummary.HereOnly.allCases.map { "\(counts.controlledHereOnly($0))" }
    }
    return TextTable(
      columns: [""] + GapSummary.HereOnly.allCases.map(\.words),
      rows: [line("entries", side.entries), line("paragraphs", side.paragraphs)]
    ).text
  }

  /// The entries without their paragraphs, which the table would drown in.
  private func rows(_ side: GapSummary.Side) -> String {
    TextTable(
      columns: ["entry", "standing", "relation", "counterpart", "how", "here only"],
      rows: side.rows.filter { !$0.isParagraph }.map { row in
        [row.entry.code.text] + cells(row, target: \.counterpart.code.text)
      }
    ).text
  }

  private func cells(
    _ row: GapSummary.Row, target: (GapSummary.Mapping) -> String
  ) -> [String] {
    let hereOnly = row.controlledHereOnly.words
    if case .mapped(let mapping) = row.standing {
      return [
        row.standing.words, mapping.relation.words, target(mapping),
        mapping.origin.words + (row.contradictsReview ? ", though a review found none" : ""),
        hereOnly,
      ]
    }
    let proposal = row.standing == .notReviewed ? proposal(for: row.entry) : ""
    return [row.standing.words, "", "", proposal, hereOnly]
  }

  private func proposal(for entry: EntryID) -> String {
    let other = entry.list == summary.forth.list ? summary.forth.other : summary.back.other
    guard let best = hints?.candidates(for: entry, in: other, limit: 1).first else { return "" }
    return "look at \(best.entry.code): \(best.evidence.map(\.words).joined(separator: "; "))"
  }
}
