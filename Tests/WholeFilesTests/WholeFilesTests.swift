import Foundation
import Testing

@testable import WholeFiles

@Suite struct `Files that appear whole or not at all` {
  /// A directory of a test's own.
  private final class Place {
    let url = FileManager.default.temporaryDirectory.appending(path: "comity-\(UUID())")

    init() throws {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func path(_ name: String) -> String { url.appending(path: name).path }

    func text(_ name: String) -> String? {
      FileManager.default.contents(atPath: path(name)).map { String(decoding: $0, as: UTF8.self) }
    }

    func mode(_ name: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: path(name))[.posixPermissions] as? Int
    }

    var names: [String] {
      get throws { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() }
    }
  }

  private func set(_ place: Place, _ names: [String], _ text: String) -> [(String, [UInt8])] {
    names.map { (place.path($0), Array(text.utf8)) }
  }

  @Test func `A set is there whole, and read by its owner alone`() throws {
    let place = try Place()
    try WholeFiles.write(set(place, ["a", "b"], "new"), access: .owner)
    #expect(try place.names == ["a", "b"])
    #expect(try place.mode("a") == 0o600 && place.mode("b") == 0o600)
  }

  @Test func `What replaces a file is read by whoever read that`() throws {
    let place = try Place()
    try WholeFiles.write(set(place, ["a"], "old"), access: .owner)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: place.path("a"))
    try WholeFiles.write(set(place, ["a"], "new"), access: .owner)
    #expect(try place.mode("a") == 0o640 && place.text("a") == "new")
  }

  @Test(arguments: ["folder", "missing/c"])
  func `Where one of a set cannot be written none is`(name: String) throws {
    let place = try Place()
    try WholeFiles.write(set(place, ["a", "b"], "old"), access: .owner)
    try WholeFiles.makeDirectory(place.path("folder"), access: .owner)
    #expect(throws: FileFailure.self) {
      try WholeFiles.write(set(place, ["a", name, "b"], "new"), access: .owner)
    }
    #expect(place.text("a") == "old" && place.text("b") == "old")
    #expect(try place.names == ["a", "b", "folder"])
  }

  @Test func `A set with a directory to itself takes its place in one step`() throws {
    let place = try Place()
    try WholeFiles.makeDirectory(place.path("out"), access: .owner)
    let names = ["out/a", "out/b"]
    try WholeFiles.write(set(place, names, "old"), access: .owner)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o640], ofItemAtPath: place.path("out/a"))
    let before = try FileHandle(forReadingFrom: URL(filePath: place.path("out/b")))
    try WholeFiles.write(set(place, names, "new"), access: .owner)
    #expect(place.text("out/a") == "new" && place.text("out/b") == "new")
    #expect(try place.mode("out") == 0o700 && place.mode("out/a") == 0o640)
    // Whoever had opened the old one reads it to its end.
    #expect(try before.readToEnd() == Data("old".utf8))
    #expect(try place.names == ["out"])
  }

  @Test func `What else lies in the directory stays there`() throws {
    let place = try Place()
    try Data("kept".utf8).write(to: URL(filePath: place.path("project.yaml")))
    for text in ["old", "new"] {
      try WholeFiles.write(set(place, ["a", "b"], text), access: .owner)
    }
    #expect(try place.names == ["a", "b", "project.yaml"] && place.text("project.yaml") == "kept")
  }

  @Test func `Sets of several writers do not mix`() async throws {
    let place = try Place()
    let names = ["a", "b", "c"]
    await withTaskGroup(of: Void.self) { group in
      for writer in 0..<8 {
        let files = set(place, names, String(repeating: "\(writer)", count: 50_000))
        group.addTask { for _ in 0..<10 { try? WholeFiles.write(files, access: .owner) } }
      }
    }
    #expect(Set(names.map { place.text($0) }).count == 1)
    #expect(try place.names == names)
  }

  @Test func `Of several makers of one file the first is kept whole`() async throws {
    let place = try Place()
    let path = place.path("store")
    await withTaskGroup(of: Void.self) { group in
      for maker in 0..<8 {
        group.addTask {
          try? WholeFiles.make(path, access: .owner) { temporary in
            try String(repeating: "\(maker)", count: 9).write(
              toFile: temporary, atomically: false, encoding: .utf8)
          }
        }
      }
    }
    let text = try #require(place.text("store"))
    #expect(text.count == 9 && Set(text).count == 1)
    try WholeFiles.make(path, access: .owner) { _ in }
    #expect(place.text("store") == text)
    #expect(try place.names == ["store"])
  }

  @Test func `What fails while it is filled leaves nothing`() throws {
    struct Fault: Error {}
    let place = try Place()
    #expect(throws: Fault.self) {
      try WholeFiles.replace(place.path("a"), access: .owner) { _ in throw Fault() }
    }
    #expect(try place.names.isEmpty)
  }

  @Test func `A directory is its owner's, and those above it`() throws {
    let place = try Place()
    try WholeFiles.makeDirectory(place.path("x/y"), access: .owner)
    #expect(try place.mode("x") == 0o700 && place.mode("x/y") == 0o700)
    #expect(WholeFiles.isOwn(place.path("x")))
  }

  @Test func `What others could read is withdrawn from them`() throws {
    let place = try Place()
    try WholeFiles.write(set(place, ["a"], "x"), access: .asUsual)
    try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: place.path("a"))
    #expect(!WholeFiles.isOwn(place.path("a")))
    WholeFiles.withdraw(place.path("a"))
    #expect(try place.mode("a") == 0o600)
  }
}
