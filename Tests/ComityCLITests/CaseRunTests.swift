import Foundation
import TestSupport
import Testing

@Suite struct `Running worked cases` {
  struct Report: Decodable, Equatable {
    struct Case: Decodable, Equatable {
      struct Failure: Decodable, Equatable {
        var expected: String
        var actual: String
        var proof: [String]
      }
      var `case`: String
      var passed: Bool
      var failures: [Failure]
    }
    var passed: Int
    var failed: Int
    var cases: [Case]
  }

  private func report(_ run: Run) throws -> Report {
    try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
  }

  @Test func `Cases that hold pass`() throws {
    let run = try Desk().comity("test", "jurisdictions/aa/cases")
    #expect(run.status == 0)
    #expect(run.output == "1 passed, 0 failed\n")
  }

  @Test func `A case that fails shows what was expected, what was found and why`() throws {
    let run = try Desk().comity("test", "jurisdictions/aa/cases", "failing-case.yaml")
    #expect(run.status == 1)
    expectGolden(run.output, "test-failing.txt")
  }

  @Test func `A program reads the same`() throws {
    let run = try Desk().comity(
      "test", "jurisdictions/aa/cases", "failing-case.yaml", "--format", "json")
    #expect(run.status == 1)
    let report = try report(run)
    #expect(report.passed == 1 && report.failed == 1)
    #expect(
      report.cases == [
        .init(case: "laser-abroad", passed: true, failures: []),
        .init(
          case: "laser-unnoticed", passed: false,
          failures: [
            .init(
              expected: "transfer t1: aa.trade says not-required", actual: "licence-required",
              proof: ["t1 laser AX to DE: licence-required by aa.trade/export, reasons NS"])
          ]),
      ])
  }

  @Test func `A case that cannot be read counts as failing and keeps no other from running`() throws
  {
    let desk = try Desk()
    try desk.edit("failing-case.yaml", "not-required", "not-requierd")
    let run = desk.comity(
      "test", "failing-case.yaml", "jurisdictions/aa/cases", "--format", "json")
    #expect(run.status == 65)
    #expect(run.talk.contains("did you mean 'not-required'?"))
    let report = try report(run)
    #expect(report.passed == 1 && report.failed == 1)
    #expect(report.cases.last?.case == "failing-case.yaml")
    #expect(report.cases.last?.failures.first?.actual.contains("not-requierd") == true)
  }

  @Test func `A folder without cases does not pass for one whose cases hold`() throws {
    let run = try Desk().comity("test", "crosswalks", "reports")
    #expect(run.status == 65)
  }
}
