import Catalog
import Diagnostics
import Testing

@Suite struct `Lists that exclude each other` {
  /// What is said of an item on both lists, where its entry left the one list on the day before
  /// it came on the other, or stayed for that day.
  @Test(arguments: [("2020-12-31", []), ("2021-01-01", ["PRJ-0107"])])
  func `An entry may move from one to the other`(lastDay: String, codes: [DiagnosticCode]) throws {
    let files = Fixtures.mini.map { file in
      let text = String(decoding: file.bytes, as: UTF8.self)
        .replacing("title: Guns", with: "title: Guns, until: \(lastDay)")
        .replacing("title: Lasers\n", with: "title: Lasers\n    from: 2021-01-01\n")
      return (path: file.path, bytes: Array(text.utf8))
    }
    let law = CatalogLoader.load(files: files)
    #expect(!law.diagnostics.contains { $0.severity == .error })
    let project = """
      project: p
      items: [{id: sight, classifications: {aa.trade.list: 1A001.a, aa.trade.arms: ML1}}]
      """
    let read = ProjectReader.read(
      path: "project.yaml", bytes: Array(project.utf8), against: law.catalog,
      asOfDefault: Fixtures.today)
    #expect(read.diagnostics.map(\.code) == codes)
  }
}
