import Dispatch
package import ListStore
import PlainText
package import Regulation
import Synchronization

/// Whom to screen, against what of the lists, and what to write on the record.
package struct ScreeningRun: Sendable {
  /// Whom to screen.
  package struct Subjects: Sendable {
    package let subjects: [ScreenedSubject]
    /// Whoever has no name to be screened by.
    package let unscreened: [ProjectSubjects.Unscreened]
    /// What is wrong with rows of a file that cannot be screened, each with its line.
    package let rejected: [String]

    package init(
      _ subjects: [ScreenedSubject], unscreened: [ProjectSubjects.Unscreened] = [],
      rejected: [String] = []
    ) {
      self.subjects = subjects
      self.unscreened = unscreened
      self.rejected = rejected
    }

    /// Whomever a project names.
    package init(of project: Project) {
      let found = ProjectSubjects(project)
      self.init(found.subjects, unscreened: found.unscreened)
    }
  }

  package let scope: ScreeningScope
  /// The day of the screening.
  package let day: CivilDate
  /// What the clock says, for the record.
  package let time: Timestamp
  /// Who screens, for the record.
  package let person: String?
  /// What was screened before, where only what lists changed since is to be looked at.
  package let known: [KnownQuery]?

  package init(
    scope: ScreeningScope, day: CivilDate, time: Timestamp, person: String?, known: [KnownQuery]?
  ) {
    self.scope = scope
    self.day = day
    self.time = time
    self.person = person?.shownOnOneLine
    self.known = known
  }

  /// Screens, writes the screening on the record, and reports; each step is told as it is done.
  package func report(
    on whom: Subjects, against store: ListStore, under catalog: LawCatalog,
    step: () -> Void = {}
  ) throws -> ScreeningReport {
    let screenedBefore = Dictionary((known ?? []).map { ($0.subject.key, $0.edition) }) { $1 }
    let screener = try Screener(store, lists: catalog.flags)
    var results: [ScreeningResult] = []
    while results.count < whom.subjects.count {
      let portion = Array(whom.subjects[results.count...].prefix(Self.portion))
      results += Self.sideBySide(portion) { [scope] subject in
        screener.screen(
          subject, atLeast: scope.shownFrom, limit: scope.limit,
          after: screenedBefore[subject.key])
      }
      for _ in portion { step() }
    }
    try store.record(
      results, by: screener, threshold: scope.threshold, on: day, person: person,
      at: time)
    let keys = Set(whom.subjects.map(\.key))
    return ScreeningReport(
      results: results, unscreened: whom.unscreened, rejected: whom.rejected, screener: screener,
      scope: scope,
      consequences: ListConsequences(catalog, on: day), day: day,
      lapsed: try store.lapsedConfirmations().filter { keys.contains($0.query) },
      isDelta: known != nil)
  }

  /// How many are screened between two reports of progress.
  private static let portion = 50

  /// What is found for each subject, in their order; the cores share the work.
  private static func sideBySide(
    _ subjects: [ScreenedSubject], _ screen: @Sendable (ScreenedSubject) -> ScreeningResult
  ) -> [ScreeningResult] {
    let found = Mutex<[Int: ScreeningResult]>([:])
    DispatchQueue.concurrentPerform(iterations: subjects.count) { place in
      let result = screen(subjects[place])
      found.withLock { $0[place] = result }
    }
    let results = found.withLock(\.self)
    return subjects.indices.compactMap { results[$0] }
  }
}
