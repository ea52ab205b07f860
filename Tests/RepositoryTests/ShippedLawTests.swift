import Assessment
import Catalog
import Diagnostics
import Regulation
import Screening
import Testing

@Suite struct `The shipped law` {
  private static let law = ["jurisdictions", "crosswalks"]
    .flatMap { Repository.files(below: $0, suffix: ".yaml") }
    .filter { !$0.contains("/cases/") }
    .map { (path: $0, bytes: Repository.bytes($0) ?? []) }
  private static let loaded = CatalogLoader.load(files: law)
  private static let assessor = Assessor(book: Rulebook(loaded.catalog))

  @Test func `It has no diagnostics at all`() {
    #expect(
      TextWriter().write(Self.loaded.diagnostics, sources: Self.loaded.sources) == "")
  }

  @Test func `Its party lists name formats that can be imported, and each register once`() {
    let sources = Self.loaded.catalog.flags.flatMap { $0.screening?.sources ?? [] }
    #expect(sources.count > 30)
    for source in sources {
      #expect(PartyListFormat(rawValue: source.format) != nil, "\(source)")
    }
    #expect(Set(sources).count == sources.count)
  }

  @Test func `All its cases pass`() {
    let cases = Repository.files(below: "jurisdictions", suffix: ".yaml")
      .filter { $0.contains("/cases/") }
    #expect(cases.count > 100)
    for path in cases { #expect(Self.failure(of: path) == nil) }
  }

  @Test func `Every jurisdiction says what it covers and is proved by cases`() {
    for jurisdiction in Self.loaded.catalog.jurisdictions {
      #expect(!jurisdiction.coverage.isEmpty, "\(jurisdiction.id)")
      let regimes = Self.loaded.catalog.regimes.filter { $0.jurisdiction == jurisdiction.id }
      let cases = Repository.files(below: "jurisdictions/\(jurisdiction.id)/cases")
      // A regime without a rule answers that its law is not held, which other cases show.
      let ruled = regimes.contains { regime in
        Self.loaded.catalog.rules.contains { $0.regime == regime.id }
      }
      #expect(!ruled || !cases.isEmpty, "\(jurisdiction.id) has no cases")
    }
  }

  /// What is wrong with a case; nil where it passes.
  private static func failure(of path: String) -> String? {
    let read = CaseReader.read(
      path: path, bytes: Repository.bytes(path) ?? [], against: loaded.catalog)
    let errors = read.diagnostics.filter { $0.severity == .error }
    guard let workedCase = read.case, errors.isEmpty else {
      return "\(path) cannot be read: \(errors.map(\.summary))"
    }
    let failures = assessor.check(workedCase).failures
    guard !failures.isEmpty else { return nil }
    return "\(path): "
      + failures.map { failure in
        "line \(failure.expectation.origin.line) is \(failure.outcome?.rawValue ?? "otherwise")"
      }.joined(separator: ", ")
  }
}
