import Foundation
import Testing

@Suite struct `Editors find the schema of every file` {
  static let files = ["jurisdictions", "crosswalks", "reports/examples"]
    .flatMap { Repository.files(below: $0, suffix: ".yaml") }

  @Test func `Each file names a schema that exists, by its path from the file`() throws {
    #expect(Self.files.count > 100)
    let mark = "# yaml-language-server: $schema="
    for file in Self.files {
      let text = Repository.text(file)
      let first = text.split(separator: "\n", maxSplits: 1).first ?? ""
      guard first.hasPrefix(mark) else {
        Issue.record("\(file) does not begin with '\(mark)…'")
        continue
      }
      let folder = Repository.root.appending(path: file).deletingLastPathComponent()
      let schema = folder.appending(path: String(first.dropFirst(mark.count))).standardized
      #expect(FileManager.default.fileExists(atPath: schema.path), "\(file): \(schema.path)")
      let kind = text.split(separator: "\n").first { !$0.hasPrefix("#") }?.prefix { $0 != ":" }
      #expect(
        schema.lastPathComponent == "\(kind ?? "").schema.json", "\(file) is of another kind")
    }
  }

  @Test func `No file of law hides behind another ending`() {
    let others = ["jurisdictions", "crosswalks"].flatMap { Repository.files(below: $0) }
      .filter { $0.hasSuffix(".yml") || $0.hasSuffix(".json") }
    #expect(others.isEmpty)
  }
}
