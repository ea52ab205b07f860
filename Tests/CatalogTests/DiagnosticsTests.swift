import Catalog
import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite struct `What bad files get` {
  /// Reads the files of a folder against the small catalog: laws as further files of it, a
  /// project or a case as itself.
  private func diagnostics(of files: [Fixtures.File]) -> [Diagnostic] {
    let facts = files.filter { ["project.yaml", "case.yaml"].contains($0.path) }
    let law = files.filter { file in !facts.contains { $0.path == file.path } }
    let inLaw = law.isEmpty ? [] : CatalogLoader.load(files: Fixtures.mini + law).diagnostics
    let inFacts = facts.flatMap { file in
      file.path == "case.yaml"
        ? CaseReader.read(path: file.path, bytes: file.bytes, against: Fixtures.catalog).diagnostics
        : ProjectReader.read(
          path: file.path, bytes: file.bytes, against: Fixtures.catalog,
          asOfDefault: Fixtures.today
        ).diagnostics
    }
    return inLaw + inFacts
  }

  @Test(arguments: CatalogRules.all.map(\.code.description))
  func `Each code has a bad file whose message is this`(code: String) {
    let files = Fixtures.files(in: "bad/\(code)")
    let found = diagnostics(of: files)
    #expect(found.contains { $0.code.description == code }, "no \(code) for its own bad file")
    expectGolden(found.text(Fixtures.mini + files), "\(code).txt")
  }

  @Test func `No bad file is left without its code`() throws {
    let folder = Fixtures.folder.appending(path: "bad").path
    let codes = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(codes == CatalogRules.all.map(\.code.description))
  }

  @Test(arguments: CatalogRules.all)
  func `Each code has a page`(rule: DiagnosticRule) {
    for part in [rule.title, rule.checks, rule.why, rule.example, rule.fix] {
      #expect(!part.isEmpty)
    }
    #expect(!rule.title.hasSuffix("."))
  }
}
