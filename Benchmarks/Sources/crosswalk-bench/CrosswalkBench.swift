import Catalog
import Crosswalk
import Diagnostics
import Foundation
import Regulation

/// Times the crosswalk and prints milliseconds.
///
/// `crosswalk-bench shipped ROOT DAY` takes the law below a folder; `crosswalk-bench made-up` a
/// catalog of 100,000 entries on ten lists; `crosswalk-bench blocks` single blocks of some size.
@main
enum CrosswalkBench {
  static func main() throws {
    let arguments = CommandLine.arguments
    switch arguments.dropFirst().first {
    case "shipped":
      guard arguments.count == 4, let day = CivilDate(arguments[3]) else { throw Usage() }
      try survey(shipped(root: arguments[2]), on: day)
    case "made-up": try survey(MadeUpCatalog.make(), on: CivilDate(dayNumber: 20_000))
    case "blocks": blocks()
    default: throw Usage()
    }
  }

  struct Usage: Error {}

  private static func shipped(root: String) throws -> LawCatalog {
    var files: [(path: String, bytes: [UInt8])] = []
    for folder in ["jurisdictions", "crosswalks"] {
      let base = URL(filePath: root).appending(path: folder)
      for case let path as String in FileManager.default.enumerator(atPath: base.path) ?? .init()
      where path.hasSuffix(".yaml") {
        files.append(
          (folder + "/" + path, [UInt8](try Data(contentsOf: base.appending(path: path)))))
      }
    }
    let (catalog, diagnostics, _) = CatalogLoader.load(files: files)
    guard !catalog.entries.isEmpty, !diagnostics.contains(where: { $0.severity == .error }) else {
      throw Usage()
    }
    return catalog
  }

  private static func survey(_ catalog: LawCatalog, on day: CivilDate) throws {
    print("entries", catalog.entries.count, "correspondences", catalog.correspondences.count)
    let survey = time("build") { GapSurvey(catalog, on: day) }
    let lists = Set(catalog.correspondences.flatMap { [$0.from.list, $0.to.list] }).sorted()
    let pairs = lists.flatMap { from in lists.filter { from < $0 }.map { (from, $0) } }
    let cold = time("all pairs of lists, cold") {
      pairs.map { survey.summary(from: $0.0, to: $0.1) }
    }
    let warm = time("all pairs of lists, warm") {
      pairs.map { survey.summary(from: $0.0, to: $0.1) }
    }
    precondition(cold == warm, "an answer depends on the memo")
    if let largest = zip(pairs, warm).max(by: { rows($0.1) < rows($1.1) }) {
      let ((from, to), summary) = largest
      _ = time("\(from) and \(to), both ways, \(rows(summary)) rows, warm") {
        survey.summary(from: from, to: to)
      }
      _ = time("\(from) mapped to \(to), \(summary.forth.rows.count) rows, warm") {
        summary.forth.rows.reduce(0) {
          $0 + survey.closure.counterparts(of: $1.entry, in: to).count
        }
      }
    }
    let starts = stride(
      from: 0, to: catalog.entries.count, by: max(catalog.entries.count / 1000, 1)
    )
    .map { catalog.entries[$0].id }
    let found = time("counterparts of \(starts.count) entries in each list, warm") {
      starts.reduce(0) { sum, entry in
        lists.reduce(sum) { $0 + survey.closure.counterparts(of: entry, in: $1).count }
      }
    }
    let counterparts = starts.flatMap { entry in
      lists.flatMap { survey.closure.counterparts(of: entry, in: $0).map { (entry, $0.entry) } }
    }
    let proofs = time("proofs of \(counterparts.count) of their relations") {
      counterparts.reduce(0) { $0 + survey.closure.answer($1.0, $1.1).proof.links.count }
    }
    let contradictions = time("inconsistencies") { survey.closure.inconsistencies() }
    let thresholds = time("contradicted thresholds") {
      Thresholds(catalog.entries).contradictions(in: catalog.correspondences)
    }
    if let edge = catalog.correspondences.last {
      time("one correspondence more, and its relation") {
        var copy = survey.closure
        copy.insert(edge)
        _ = copy.relation(edge.from, edge.to)
      }
    }
    print("counterparts \(found), links in proofs \(proofs)")
    for contradiction in contradictions { print("inconsistent", contradiction.records) }
    for contradiction in thresholds {
      print("thresholds", contradiction.record, contradiction.quantity)
    }
    for (pair, summary) in zip(pairs, warm) {
      print(pair.0, pair.1, counts(summary.forth), counts(summary.back))
    }
  }

  /// The first answer about a block works out all of it.
  private static func blocks() {
    for size in [200, 400, 640, 1000] {
      for (name, edges) in [
        ("chain in one entry", MadeUpCatalog.chain(size)),
        ("two lists side by side", MadeUpCatalog.sideBySide(size)),
      ] {
        let closure = Closure(
          entries: [], correspondences: edges, on: CivilDate(dayNumber: 20_000))
        time("\(name), \(size) entries") { _ = closure.relation(edges[3].from, edges[9].to) }
      }
    }
  }

  private static func rows(_ summary: GapSummary) -> Int {
    summary.forth.rows.count + summary.back.rows.count
  }

  private static func counts(_ side: GapSummary.Side) -> String {
    let counts = side.entries
    let parts = [
      counts.total, counts.asserted, counts.derived, counts.sharedItems, counts.reviewedNone,
      counts.undecided, counts.notReviewed,
    ]
    return parts.map(String.init).joined(separator: "/")
  }

  @discardableResult
  private static func time<Result>(_ name: String, _ body: () -> Result) -> Result {
    let clock = ContinuousClock()
    let start = clock.now
    let result = body()
    let milliseconds = (clock.now - start) / .milliseconds(1)
    print("\(name): \((milliseconds * 100).rounded() / 100) ms")
    return result
  }
}
