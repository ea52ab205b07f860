import Foundation
import Testing

/// Compares with the file of this name in `Golden/`; `RECORD_GOLDENS=1` rewrites it and fails.
func assertGolden(
  _ actual: String, _ name: String, testFile: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(filePath: testFile).deletingLastPathComponent().appending(path: "Golden/\(name)")
  if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
    try Data(actual.utf8).write(to: file)
    Issue.record("recorded \(name); look at the change", sourceLocation: sourceLocation)
    return
  }
  guard let golden = try? String(contentsOf: file, encoding: .utf8) else {
    Issue.record("no golden \(name); record it first", sourceLocation: sourceLocation)
    return
  }
  guard golden != actual else { return }
  let difference = actual.split(separator: "\n", omittingEmptySubsequences: false)
    .difference(from: golden.split(separator: "\n", omittingEmptySubsequences: false))
  let lines = difference.map { change in
    switch change {
    case .remove(let line, let text, _): "-\(line + 1) \(text)"
    case .insert(let line, let text, _): "+\(line + 1) \(text)"
    }
  }
  Issue.record(
    "\(name) differs:\n\(lines.joined(separator: "\n"))", sourceLocation: sourceLocation)
}
