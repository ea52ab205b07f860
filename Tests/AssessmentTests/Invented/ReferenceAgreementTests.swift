import Assessment
import Foundation
import Regulation
import Testing

/// The engine against the reference, on random laws and random projects.
///
/// A run tries a sample; `COMITY_REFERENCE_PAIRS=20000` says how many pairs to try instead.
@Suite struct ReferenceAgreementTests {
  private static let portions = 8
  private static let pairs =
    ProcessInfo.processInfo.environment["COMITY_REFERENCE_PAIRS"].flatMap { Int($0) } ?? 80

  @Test(arguments: 0..<portions)
  func `the engine says what the law says when it is read slowly`(portion: Int) {
    for seed in stride(from: portion, to: Self.pairs, by: Self.portions) {
      var laws = RandomLaw(seed: UInt64(seed) * 2 + 1)
      var projects = InventedProject(seed: UInt64(seed) * 2 + 2)
      let (law, project) = (laws.law(), projects.project())
      guard let found = Disagreement.first(law, project) else { continue }
      let small = SmallestPair(law, project) { Disagreement.first($0, $1) != nil }
      let least = Disagreement.first(small.law, small.project) ?? found
      Issue.record("seed \(seed): \(found.what)\nat its least: \(least.what)\n\(small)")
      return
    }
  }
}
