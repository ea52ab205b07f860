import Foundation
import Testing

@Suite struct `The example` {
  private static let folder = "reports/examples/cold-atom"

  /// The hash of the law is not compared.
  ///
  /// The committed plan shows the one that it was made from, as a receipt does; but only an edit
  /// of the law that changes what the plan says asks for a new plan.
  @Test(arguments: ["plan.md", "plan.html", "answer.json"])
  func `Its plan is the one committed beside it`(name: String) throws {
    let desk = try Desk()
    let run = Shipped.comity("plan", "\(Self.folder)/project.yaml", "-o", desk.path("plan"))
    #expect(run.status == 0)
    let made = try desk.text("plan/\(name)")
    let committed = Shipped.root.appending(path: "\(Self.folder)/\(name)")
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try made.write(to: committed, atomically: true, encoding: .utf8)
      Issue.record("recorded '\(name)'")
      return
    }
    let kept = (try? String(contentsOf: committed, encoding: .utf8)) ?? ""
    let changed = Self.withoutHash(made).difference(from: Self.withoutHash(kept)).count
    #expect(changed == 0, "\(name) is out of date: run 'make example' and review what changed")
  }

  private static func withoutHash(_ text: String) -> [Substring] {
    text.replacing(/[0-9a-f]{64}/, with: "").split(
      separator: "\n", omittingEmptySubsequences: false)
  }
}
