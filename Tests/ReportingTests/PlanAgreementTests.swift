import Assessment
import Regulation
import Reporting
import Testing

/// What a plan says in several places it says alike.
@Suite struct `Parts of a plan agree` {
  private func blocks(of part: PlanPart) -> [Block] {
    PlanSample.document(parts: [part]).blocks.flatMap { block -> [Block] in
      if case .section(let section) = block { section.blocks } else { [block] }
    }
  }

  @Test func `the summary counts each exposure once, by its strictest answer`() throws {
    let assessment = PlanSample.assessment()
    var counts: [Outcome: Int] = [:]
    for exposure in assessment.exposures {
      let answers = assessment.determinations.filter { $0.exposure == exposure }
      counts[try #require(answers.map(\.outcome).max()), default: 0] += 1
    }
    let account = blocks(of: .summary).compactMap { block -> String? in
      if case .paragraph(let prose) = block { prose.plainText } else { nil }
    }.joined()
    for (outcome, count) in counts {
      #expect(account.contains("\(outcome.word) \(count)"), "\(account)")
    }
    #expect(counts.values.reduce(0, +) == assessment.exposures.count)
  }

  @Test func `the terminal counts the findings that the answer lists`() {
    let assessment = PlanSample.assessment()
    let text = TextSummary(assessment: assessment, book: PlanSample.book).text
    for severity in FindingSeverity.allCases {
      let count = assessment.findings.filter { $0.severity == severity }.count
      #expect(text.contains("\(severity.rawValue) \(count)") == (count > 0), "\(severity)")
    }
  }

  @Test func `a lead time counts the acts that it names`() {
    for finding in PlanSample.assessment().findings {
      guard case .lateAuthorisation(_, _, let count) = finding.message else { continue }
      #expect(count == finding.subjects.count)
    }
  }

  @Test func `the matrix of access and the table below it give the same answers`() throws {
    let blocks = blocks(of: .access)
    let matrix = try #require(
      blocks.compactMap { block -> Matrix? in
        if case .matrix(let matrix) = block { matrix } else { nil }
      }.first)
    let table = try #require(
      blocks.compactMap { block -> Table? in
        if case .table(let table) = block { table } else { nil }
      }.first)
    #expect(!table.rows.isEmpty)
    for row in table.rows {
      let cells = row.cells.map(\.plainText)
      let line = try #require(matrix.rows.first { $0.header.plainText == cells[0] })
      let column = try #require(matrix.columns.firstIndex { $0.plainText == cells[1] })
      #expect(line.cells[column].text.plainText.hasPrefix(cells[2]), "\(cells)")
    }
  }
}
