import Foundation
import Regulation
import Testing
import WholeFiles
import Workspace

@Suite struct `Finding and opening the law` {
  @Test(
    arguments: [
      ("/desk", nil), ("/desk/reports/templates", nil), ("/elsewhere", "/desk/bin/comity"),
    ] as [(String, String?)])
  func `The law is the nearest at or above the request or the program`(
    directory: String, executable: String?
  ) throws {
    let environment = Environment(
      directory: directory, executable: executable, caches: "/caches", today: SmallLaw.today,
      fileSystem: MemoryFileSystem(try SmallLaw.texts()))
    #expect(try LawLocation(named: nil, in: environment).directory == "/desk")
  }

  @Test func `Where there is none, the user is told what to name`() throws {
    let environment = SmallLaw.environment(of: MemoryFileSystem(["/desk/notes.txt": ""]))
    for name in [nil, "reports"] as [String?] {
      let error = try #require(failure { _ = try LawLocation(named: name, in: environment) })
      #expect(error.kind == .inputOutput)
      #expect(error.message?.hasSuffix("--catalog") == true)
    }
  }

  @Test func `A catalog is read without a graph, and its hash is that of its files`() throws {
    let law = try SmallLaw.catalog(in: SmallLaw.environment())
    #expect(law.catalog.rules.count == 3)
    #expect(law.hash == (try SmallLaw.catalog(in: SmallLaw.environment())).hash)
    let changed = try SmallLaw.environment([
      "jurisdictions/aa/trade/rules.yaml": ("Licence", "A licence")
    ])
    #expect(try SmallLaw.catalog(in: changed).hash != law.hash)
  }

  @Test func `Law with errors is refused with all of them`() throws {
    let environment = try SmallLaw.environment([
      "jurisdictions/aa/trade/rules.yaml": ("crosses-border", "crosses-boarder")
    ])
    let error = try #require(failure { _ = try SmallLaw.catalog(in: environment) })
    #expect(error.kind == .badInput && !error.codes.isEmpty)
  }

  @Test func `A graph that is current is opened, and one that is not is built anew`() throws {
    let place = FileManager.default.temporaryDirectory.appending(path: "workspace-\(UUID())")
    defer { try? FileManager.default.removeItem(at: place) }
    func open(_ changes: [String: (String, String)] = [:]) throws -> OpenedLaw {
      let environment = Environment(
        directory: "/desk", caches: place.path, today: SmallLaw.today,
        fileSystem: OverDisk(MemoryFileSystem(try SmallLaw.texts(changes))))
      return try OpenedLaw.open(
        at: LawLocation(named: nil, in: environment), database: nil, in: environment)
    }
    func identity(_ law: OpenedLaw) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: law.databasePath)[.systemFileNumber] as? Int
    }
    let first = try open()
    let kept = try identity(first)
    let second = try open()
    #expect(try identity(second) == kept)
    #expect(second.catalog.rules == first.catalog.rules && second.hash == first.hash)
    let third = try open(["jurisdictions/aa/trade/rules.yaml": ("Licence", "A licence")])
    #expect(third.databasePath == first.databasePath)
    #expect(third.hash != first.hash)
    #expect(third.catalog.rules.contains { $0.provision.title == "A licence" })
  }
}

/// Files in memory, and whatever is written on the disk, where databases lie.
private struct OverDisk: FileSystem {
  private let files: MemoryFileSystem
  private let disk = DiskFileSystem()

  init(_ files: MemoryFileSystem) { self.files = files }

  func exists(_ path: String) -> Bool { files.exists(path) || disk.exists(path) }
  func isDirectory(_ path: String) -> Bool { files.isDirectory(path) }
  func contents(of path: String) -> [UInt8]? {
    files.contents(of: path) ?? disk.contents(of: path)
  }
  func names(below directory: String) -> [String] { files.names(below: directory) }
  func write(_ files: [(path: String, bytes: [UInt8])], access: FileAccess) throws(FileFailure) {
    try disk.write(files, access: access)
  }
  func makeDirectory(_ path: String, access: FileAccess) throws(FileFailure) {
    try disk.makeDirectory(path, access: access)
  }
}
