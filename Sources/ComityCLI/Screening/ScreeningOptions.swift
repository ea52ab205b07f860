import ArgumentParser
import Screening
import Workspace

/// From which score on an entry counts, and how many are shown.
struct ScreeningOptions: ParsableArguments {
  @Option(
    name: .long,
    help: "From which score, 0 to 1, an entry is a hit; less likely ones are shown as possible.")
  var threshold = ScreeningThreshold.hit
  @Option(name: .long, help: "How many entries at most are shown for one name.") var limit = 20

  private static let mostShown = 10_000

  var scope: ScreeningScope { ScreeningScope(threshold: threshold, limit: limit) }

  func validate() throws {
    guard (0...1).contains(threshold) else {
      throw ValidationError("--threshold must be from 0 to 1")
    }
    guard (1...Self.mostShown).contains(limit) else {
      throw ValidationError("--limit must be from 1 to \(Self.mostShown)")
    }
  }
}
