import Diagnostics
import Testing
import Workspace

@Suite struct `Cases and checks without a command line` {
  @Test func `Cases are run, and what cannot be read counts as failing`() throws {
    let environment = try SmallLaw.environment()
    let law = try SmallLaw.catalog(in: environment)
    let files = try CaseRun.files(below: ["jurisdictions/aa/cases"], in: environment)
    #expect(files == ["jurisdictions/aa/cases/laser-abroad.yaml"])
    let run = try CaseRun(
      of: files + ["failing-case.yaml", "project.yaml"], under: law, in: environment)
    #expect(run.passedCount == 1 && run.failedCount == 2)
    #expect(run.unreadable.map(\.path) == ["project.yaml"])
    #expect(failure { try run.requireReadable() }?.codes.isEmpty == false)
  }

  @Test func `A folder without cases is refused`() throws {
    let environment = try SmallLaw.environment()
    let error = failure { _ = try CaseRun.files(below: ["reports"], in: environment) }
    #expect(error?.message == "no case is in 'reports'")
  }

  @Test func `Safe fixes are written to the files they mend`() throws {
    let files = MemoryFileSystem(
      try SmallLaw.texts([
        "project.yaml": ("1A001", "1E001"),
        "jurisdictions/aa/trade/entries.yaml": ("code: 1A001", "code: 1E001"),
      ]))
    let environment = SmallLaw.environment(of: files)
    let location = try LawLocation(named: nil, in: environment)
    func examine() throws -> [String] {
      try Examination(of: ["project.yaml"], besides: location, in: environment).diagnostics
        .map(\.code.description)
    }
    #expect(try examine().contains("REC-0301"))
    let mended = try Examination(of: ["project.yaml"], besides: location, in: environment)
      .applySafeFixes(in: environment)
    #expect(mended.contains("project.yaml"))
    #expect(mended.contains("/desk/jurisdictions/aa/trade/entries.yaml"))
    #expect(try !examine().contains("REC-0301"))
  }
}
