package import Regulation

extension Assessor {
  /// Whether a test of law counts an organisation as owned or controlled on a day, and when that
  /// may next change.
  package func ownership(
    of organisation: Organisation, by test: OwnershipTest, in project: Project, on day: CivilDate
  ) -> (truth: Truth, nextChange: CivilDate?) {
    let source = FactSource(book: book, index: ProjectIndex(project))
    var log = FactLog(day: day)
    let found = OwnershipSearch(source: source, test: test).search(organisation, &log)
    return (found.truth, log.nextChange)
  }
}
