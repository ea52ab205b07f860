import Regulation
import Testing

@testable import Planning

@Suite struct `Shares through owners` {
  private static let day = CivilDate(dayNumber: 0)

  private static func project(_ organisations: [Organisation]) -> Project {
    Project(id: "p", start: day, end: day, asOf: day, organisations: organisations)
  }

  private static func firm(_ id: String, _ owners: [(String, Int?)]) -> Organisation {
    Organisation(id: id, owners: owners.map { Owner(party: $0, share: $1.map { Rational($0) }) })
  }

  private static func shares(_ project: Project, in firm: String) -> [String: String] {
    Dictionary(
      OwnershipGraph(project, on: day).holdings(in: firm).map { ($0.holder, $0.share.description) }
    ) { first, _ in first }
  }

  @Test func `A chain is multiplied, and several chains add up`() {
    let project = Self.project([
      Self.firm("a", [("b", 50), ("c", 40), ("Rest", 10)]),
      Self.firm("b", [("Root", 60)]),
      Self.firm("c", [("Root", 25), ("b", 50)]),
    ])
    // 50 × 60 % + 40 × 25 % + 40 × 50 % × 60 %
    #expect(
      Self.shares(project, in: "a") == ["Root": "52 %", "b": "70 %", "c": "40 %", "Rest": "10 %"])
  }

  @Test func `What is not stated makes an interval`() {
    let project = Self.project([
      Self.firm("a", [("b", nil), ("Rest", 30)]), Self.firm("b", [("Root", 50)]),
    ])
    #expect(Self.shares(project, in: "a")["b"] == "0 to 70 %")
    #expect(Self.shares(project, in: "a")["Root"] == "0 to 35 %")
  }

  @Test func `A ring that nobody outside owns leaves it open who profits`() {
    let project = Self.project([
      Self.firm("a", [("b", 100)]), Self.firm("b", [("c", 100)]), Self.firm("c", [("b", 100)]),
    ])
    #expect(Self.shares(project, in: "a") == ["b": "100 %", "c": "100 %"])
  }

  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func `They agree with solving the linear equations`(seed: UInt64) throws {
    var random = SeededGenerator(seed)
    let count = Int.random(in: 2...6, using: &random)
    let firms = (0..<count).map { firm in
      var left = 100
      let owners = (0..<count).filter { $0 != firm }.map { owner in
        let share = Int.random(in: 0...min(left, 40), using: &random)
        left -= share
        return ("f\(owner)", share)
      }
      return Self.firm("f\(firm)", owners + [("Root", left)])
    }
    let holdings = OwnershipGraph(Self.project(firms), on: Self.day).holdings(in: "f0")
    let root = try #require(holdings.first { $0.holder == "Root" }).share.bounds
    let expected = Self.solved(firms, for: "Root")
    #expect(root.lowerBound <= expected + 1e-6 && expected - 1e-6 <= root.upperBound)
    #expect(root.upperBound - root.lowerBound < 1e-6)
  }

  /// What one outside holds of the first firm, by Gaussian elimination: s = d + A s.
  private static func solved(_ firms: [Organisation], for holder: String) -> Double {
    let count = firms.count
    var rows = firms.indices.map { row in
      (0...count).map { column -> Double in
        let share =
          (firms[row].owners ?? []).first {
            $0.party == (column == count ? holder : "f\(column)")
          }.flatMap(\.share).map { Double($0.numerator) / Double($0.denominator) / 100 } ?? 0
        return column == count ? share : (column == row ? 1 : 0) - share
      }
    }
    for pivot in 0..<count {
      for row in 0..<count where row != pivot {
        let factor = rows[row][pivot] / rows[pivot][pivot]
        for column in 0...count { rows[row][column] -= factor * rows[pivot][column] }
      }
    }
    return 100 * rows[0][count] / rows[0][0]
  }
}
