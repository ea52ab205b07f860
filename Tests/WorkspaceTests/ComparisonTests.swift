import Assessment
import Foundation
import Regulation
import Testing
import Workspace

@Suite struct `Comparing states without a command line` {
  @Test func `What a change of the law does to records and to answers is told`() throws {
    let now = try SmallLaw.environment()
    let then = try SmallLaw.environment([
      "jurisdictions/aa/trade/rules.yaml": ("destination.in: [FI]", "destination.in: [SE]")
    ])
    let (before, after) = (try SmallLaw.catalog(in: then), try SmallLaw.catalog(in: now))
    let states = StateComparison(from: before.catalog, to: after.catalog)
    let project = try SmallLaw.assessed(in: now).assessment.project
    let report = states.report(on: (project, project))
    #expect(report.records.changed.map(\.name) == ["aa.trade/neighbours"])
    #expect(report.answers?.answers.map(\.place.subject.id) == ["to-finland"])
    #expect(states.report().answers == nil)
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(report.json.utf8)) as? [String: Any])
    #expect(json["changed"] as? [String] == report.records.changed.map(\.description))
    #expect((json["answers"] as? [Any])?.count == 1)
  }
}
