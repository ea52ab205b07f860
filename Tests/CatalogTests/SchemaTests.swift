import Catalog
import Foundation
import Testing

@Suite struct `JSON schemas` {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "schemas")

  @Test(arguments: FileKind.allCases)
  func `The schema of each kind of file is current`(kind: FileKind) throws {
    let file = Self.folder.appending(path: JSONSchema.fileName(of: kind))
    let text = JSONSchema.text(of: kind)
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try FileManager.default.createDirectory(
        at: Self.folder, withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded '\(file.lastPathComponent)'")
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }

  @Test(arguments: FileKind.allCases)
  func `Each schema is JSON whose references lead somewhere`(kind: FileKind) throws {
    let text = JSONSchema.text(of: kind)
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let definitions = try #require(object?["definitions"] as? [String: Any])
    for part in text.components(separatedBy: "#/definitions/").dropFirst() {
      let name = String(part.prefix { $0 != "\"" })
      #expect(definitions[name] != nil, "\(name) is not defined")
    }
  }
}
