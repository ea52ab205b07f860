import Foundation
package import Testing

/// Compares a text with the golden file `Golden/<name>` beside the calling test.
///
/// `RECORD_GOLDENS=1` writes the file and still fails, so that a recording is never taken for a
/// passing run. A missing file fails.
package func expectGolden(
  _ actual: String, _ name: String, filePath: StaticString = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let golden = URL(filePath: "\(filePath)").deletingLastPathComponent()
    .appending(path: "Golden").appending(path: name)
  if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
    record(actual, at: golden, sourceLocation)
    return
  }
  guard let expected = try? String(contentsOf: golden, encoding: .utf8) else {
    Issue.record("there is no golden '\(name)'", sourceLocation: sourceLocation)
    return
  }
  if actual == expected { return }
  Attachment.record(actual, named: name, sourceLocation: sourceLocation)
  Issue.record(
    "'\(name)' differs:\n\(difference(from: expected, to: actual))", sourceLocation: sourceLocation)
}

private func record(_ actual: String, at golden: URL, _ sourceLocation: SourceLocation) {
  do {
    try FileManager.default.createDirectory(
      at: golden.deletingLastPathComponent(), withIntermediateDirectories: true)
    try actual.write(to: golden, atomically: true, encoding: .utf8)
    Issue.record("recorded '\(golden.lastPathComponent)'", sourceLocation: sourceLocation)
  } catch {
    Issue.record(error, "cannot record '\(golden.path)'", sourceLocation: sourceLocation)
  }
}

/// The lines that went and came, each with its number.
private func difference(from expected: String, to actual: String) -> String {
  let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
  return new.difference(from: old).map { change in
    switch change {
    case .remove(let offset, let line, _): "- \(offset + 1): \(line)"
    case .insert(let offset, let line, _): "+ \(offset + 1): \(line)"
    }
  }.joined(separator: "\n")
}
