import Assessment
import Catalog
import Diagnostics
import Foundation
import Regulation
import Testing
import YAMLTree

/// Every key and every element of a list, left out of the project of every worked case.
///
/// A run tries a sample; `COMITY_ALL_REMOVALS=1` tries all of them.
@Suite struct CaseRemovalTests {
  private struct Key: Hashable {
    var subject: Exposure.Subject
    var item: String
    var regime: RegimeID
  }

  private static let isWhole = ProcessInfo.processInfo.environment["COMITY_ALL_REMOVALS"] == "1"

  private static func strictest(_ project: Project, _ assessor: Assessor) -> [Key: Outcome] {
    var result: [Key: Outcome] = [:]
    for determination in assessor.assess(project).determinations {
      let key = Key(
        subject: determination.exposure.subject, item: determination.exposure.item,
        regime: determination.regime)
      result[key] = max(result[key] ?? .outOfReach, determination.outcome)
    }
    return result
  }

  private static func project(_ tree: FactTree) -> Project? {
    let read = CaseReader.read(
      path: "case.yaml", bytes: Array(tree.yaml.utf8), against: ShippedLaw.catalog)
    return read.diagnostics.contains { $0.severity == .error } ? nil : read.case?.project
  }

  /// A number for a part of a case, the same in every run.
  private static func number(of text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// A loosened answer is one that permits, or asks for a notice alone, and did not before.
  private static func isLooser(_ after: Outcome, than before: Outcome) -> Bool {
    after < before && !before.permits
      && (after.permits || (after == .notificationRequired && before != .notAssessed))
  }

  @Test(arguments: CaseRemovalTests.isWhole ? 0...0 : 1...3)
  func `no key and no element of a list permits by being left out`(seed: Int) throws {
    let assessor = Assessor(book: ShippedLaw.book)
    var (tried, refused) = (0, 0)
    for file in ShippedCases.files {
      let bytes = Array(try Data(contentsOf: file))
      guard let root = YAMLDocument.parse(path: file.path, bytes: bytes).root else { continue }
      let tree = FactTree(root)
      guard let stated = tree["project"] else { continue }
      let parts = stated.parts.filter { part in
        let kind = stated.kindOfItem(around: part)
        guard !ExemptKey.all.contains(where: { $0.covers(part.pattern, of: kind) }) else {
          return false
        }
        let number = Self.number(of: "\(file.lastPathComponent) \(part.place)")
        return Self.isWhole || number % 600 == UInt64(seed)
      }
      guard !parts.isEmpty, let whole = Self.project(tree) else { continue }
      let before = Self.strictest(whole, assessor)
      for part in parts {
        guard let poorer = Self.project(tree.with("project", stated.without(part[...]))) else {
          refused += 1
          continue
        }
        tried += 1
        for (key, outcome) in Self.strictest(poorer, assessor) {
          guard let earlier = before[key], Self.isLooser(outcome, than: earlier) else { continue }
          Issue.record(
            "\(file.lastPathComponent) without \(part.place): \(key.regime) for \(key.subject.id) and \(key.item) went from \(earlier) to \(outcome)"
          )
        }
      }
    }
    if Self.isWhole { print("left out: \(tried) parts, and \(refused) that no project lacks") }
    #expect(tried > 0)
  }

  @Test func `every key that silence gives a meaning is in the README`() throws {
    let readme = try String(
      contentsOf: ShippedLaw.root.appending(path: "reports/README.md"), encoding: .utf8)
    for key in ExemptKey.all {
      let row = "| `\(key.pattern)` | \(key.silence) |"
      #expect(readme.contains(row), "reports/README.md lacks \(row)")
    }
  }
}
