import Crosswalk
import Regulation

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
      "\(side.list) to \(side.other)\n\n" + counts(side) + "\n" + rows(side)
    }.joined(separator: "\n")
  }

  var csv: String {
    CSV.write(
      columns: ["from", "title", "standing", "relation", "to", "how"],
      rows: [summary.forth, summary.back].flatMap { side in
        side.rows.map { row in
          [row.entry.description, names[row.entry] ?? ""] + cells(row, full: true)
        }
      })
  }

  private func counts(_ side: GapSummary.Side) -> String {
    func line(_ what: String, _ counts: GapSummary.Counts) -> [String] {
      [
        what, "\(counts.total)", "\(counts.asserted)", "\(counts.derived)",
        "\(counts.sharedItems)", "\(counts.contained)", "\(counts.reviewedNone)",
        "\(counts.undecided)", "\(counts.notReviewed)",
      ]
    }
    return TextTable(
      columns: [
        "", "all", "asserted", "derived", "shared item", "contained", "reviewed, none",
        "undecided", "not reviewed",
      ],
      rows: [line("entries", side.entries), line("paragraphs", side.paragraphs)]
    ).text
  }

  /// The entries without their paragraphs, which the table would drown in.
  private func rows(_ side: GapSummary.Side) -> String {
    TextTable(
      columns: ["entry", "standing", "relation", "counterpart", "how"],
      rows: side.rows.filter { !$0.isParagraph }.map { row in
        [row.entry.code.text] + cells(row, full: false)
      }
    ).text
  }

  private func cells(_ row: GapSummary.Row, full: Bool) -> [String] {
    switch row.standing {
    case .mapped(let mapping):
      [
        "mapped", mapping.relation.words,
        full ? mapping.counterpart.description : mapping.counterpart.code.text,
        mapping.origin.words + (row.contradictsReview ? ", though a review found none" : ""),
      ]
    case .reviewedNone: ["reviewed, none", "", "", ""]
    case .undecided: ["undecided", "", "", ""]
    case .notReviewed: ["not reviewed", "", "", proposal(for: row.entry)]
    }
  }

  private func proposal(for entry: EntryID) -> String {
    let other = entry.list == summary.forth.list ? summary.forth.other : summary.back.other
    guard let best = hints?.candidates(for: entry, in: other, limit: 1).first else { return "" }
    return "look at \(best.entry.code): \(best.evidence.map(\.words).joined(separator: "; "))"
  }
}

extension GapSummary.Mapping.Origin {
  /// How the mapping was obtained.
  var words: String {
    switch self {
    case .asserted: "asserted"
    case .derived: "derived"
    case .sharedItems(let items): "both give effect to \(items.joined(separator: ", "))"
    }
  }
}
