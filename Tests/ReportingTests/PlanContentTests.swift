import Assessment
import LawLiterals
import Regulation
import Reporting
import Testing

@Suite struct `Contents of a plan` {
  private let markdown = MarkdownWriter().write(PlanSample.document())

  private func matrix(_ part: PlanPart) throws -> Matrix {
    for case .section(let section) in PlanSample.document(parts: [part]).blocks {
      for case .matrix(let matrix) in section.blocks { return matrix }
    }
    throw Missing()
  }

  private struct Missing: Error {}

  @Test func `every answer of a regime in reach stands in the matrix`() throws {
    let matrix = try matrix(.exposures)
    let answers = PlanSample.assessment().determinations
    for answer in answers where answer.outcome != .outOfReach {
      let strictest = answers.filter {
        $0.exposure == answer.exposure && $0.regime == answer.regime
      }.map(\.outcome).max()
      let title = Names(PlanSample.book).title(of: answer.regime)
      let column = try #require(
        matrix.columns.firstIndex { $0.plainText.hasPrefix(title) })
      let cells = matrix.rows.filter {
        $0.header.plainText.hasPrefix("\(answer.exposure.subject.id): ")
      }.map(\.cells[column].text.plainText)
      let word = try #require(strictest?.word)
      #expect(cells.contains { $0.hasPrefix(word) }, "\(answer.exposure)")
    }
  }

  @Test func `each stated entry is drawn with its counterparts, which are told in words too`()
    throws
  {
    let figures = figures(in: PlanSample.document(parts: [.items]).blocks)
    #expect(figures.count == 1)
    let figure = try #require(figures.first)
    #expect(figure.svg.markup.contains(">xa.control.list/3E001.a</text>"))
    let drawn = figure.svg.markup.matches(of: /font-weight="600">([^<]*)</).map { String($0.1) }
    #expect(drawn.count > 1)
    for entry in drawn.dropFirst() { #expect(figure.alternative.contains(entry)) }
  }

  private func figures(in blocks: [Block]) -> [Figure] {
    blocks.flatMap { block -> [Figure] in
      switch block {
      case .figure(let figure): [figure]
      case .section(let section): figures(in: section.blocks)
      case .details(let details): figures(in: details.blocks)
      default: []
      }
    }
  }

  @Test func `a cell says from when an answer holds`() throws {
    let row = try #require(
      try matrix(.exposures).rows.first { $0.header.plainText.hasPrefix("t3") })
    #expect(row.cells.map(\.text.plainText).contains("licence required from 2028-04-01"))
  }

  @Test func `persons who differ in nothing share a row`() throws {
    let document = PlanSample.document(
      { project in
        project.staff += project.staff.filter { $0.id == "s3" }.map { person in
          var twin = person
          twin.id = "s4"
          return twin
        }
      }, parts: [.exposures])
    #expect(MarkdownWriter().write(document).contains("**s3, s4**: Laser lock"))
  }

  @Test func `no attribute of a person is printed that no rule asked for`() {
    #expect(markdown.contains("`citizenships = XE from 2001-05-01`"))
    #expect(!markdown.contains("protected ="))
    #expect(!markdown.contains("citizenships = XA"))
  }

  @Test func `the authority of a person ends with the licence that it rests on`() {
    let access = MarkdownWriter().write(
      PlanSample.document(
        { project in
          project.staff[0].citizenships = [.init(place: "XC")]
          project.authorisations[0].destinations = ["XC"]
        }, parts: [.access]))
    #expect(access.contains("Individual licence, l1 (no. XA-7) | 2028-03-31 |"))
  }

  @Test func `what rests on memory is marked wherever it is told`() {
    let lines = markdown.split(separator: "\n").filter {
      $0.contains("s. 20") && !$0.contains("Places cited")
    }
    #expect(!lines.isEmpty)
    for line in lines { #expect(line.contains("[VERIFY]"), "\(line)") }
  }

  @Test func `the plan never vouches`() {
    #expect(!markdown.lowercased().contains("compliant"))
    #expect(markdown.contains("not legal advice"))
  }

  @Test func `a licence that does not lift an embargo is not offered for it`() {
    let licences = MarkdownWriter().write(PlanSample.document(parts: [.licences]))
    #expect(!licences.contains("t2"))
  }

  @Test func `the longest term of retention comes first`() {
    let records = MarkdownWriter().write(PlanSample.document(parts: [.retention]))
    let terms = records.split(separator: "\n").filter { $0.hasPrefix("| Keep records") }
      .map { $0.contains("| 10 years |") }
    #expect(terms == [true, false])
  }

  @Test func `a term that counts from the end of a calendar year is not cut short`() {
    let records = MarkdownWriter().write(
      PlanSample.document({ $0.end = "2028-02-15" }, parts: [.retention]))
    #expect(records.contains("| 10 years | calendar year of import | 2038-12-31 at the earliest |"))
    #expect(records.contains("| 5 years | end of export | 2033-02-15 at the earliest |"))
  }

  @Test func `exposures out of everyone's reach are named`() {
    let exposures = MarkdownWriter().write(PlanSample.document(parts: [.exposures]))
    #expect(exposures.contains("- **s2**: Laser lock, at work in Xanadu\n"))
  }

  @Test func `the same assessment gives the same bytes`() {
    #expect(MarkdownWriter().write(PlanSample.document()) == markdown)
  }

  @Test func `outside text adds no element to the page`() throws {
    func structure(_ text: String) throws -> [String] {
      let document = PlanSample.document { project in
        project.title = text
        for index in project.items.indices { project.items[index].title = text }
        for index in project.organisations.indices { project.organisations[index].name = text }
        project.authorisations[0].number = text
        project.decisions[0].why = text
        project.decisions[1].finding = text
      }
      return try HTMLTokenizer.tokens(of: HTMLWriter(stylesheet: "").write(document)).structure
    }
    let plain = try structure("word")
    for text in HostileText.samples.prefix(80) {
      #expect(try structure(text) == plain, "\(text.debugDescription)")
    }
  }
}
