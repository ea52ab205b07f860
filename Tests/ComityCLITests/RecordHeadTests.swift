import Foundation
import Testing

@Suite struct `The head of the record, kept elsewhere` {
  private static let privateKey = """
    -----BEGIN PRIVATE KEY-----
    MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g
    -----END PRIVATE KEY-----

    """
  private static let publicKey = """
    -----BEGIN PUBLIC KEY-----
    MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=
    -----END PUBLIC KEY-----

    """

  /// A desk with a store, two copies of which end in different records.
  private func desk() throws -> Desk {
    let desk = try Desk.watching()
    try desk.take(("7", "Vantor Holdings"))
    try desk.write(Self.privateKey, to: "firm.key")
    try desk.write(Self.publicKey, to: "firm.pub")
    return desk
  }

  private func keep(_ arguments: String..., on desk: Desk) throws {
    let run = desk.comity(["screen", "head"] + arguments)
    #expect(run.status == 0, "\(run.talk)")
    try desk.write(run.output, to: "head.txt")
  }

  @Test func `A record that goes on from it is whole`() throws {
    let desk = try desk()
    try keep("--key", "firm.key", on: desk)
    _ = desk.comity("screen", "Bramble Teahouse")
    let run = desk.comity("screen", "log", "--head", "head.txt", "--signed-by", "firm.pub")
    #expect(run.status == 0, "\(run.talk)")
  }

  @Test func `A record that was put in its place is found out`() throws {
    let desk = try desk()
    try keep(on: desk)
    try FileManager.default.removeItem(atPath: desk.path(".comity"))
    try desk.take(("7", "Vantor Holding"))
    #expect(desk.comity("screen", "log").status == 0)
    let run = desk.comity("screen", "log", "--head", "head.txt")
    #expect(run.status == 65 && run.talk.contains("replaced"))
  }

  @Test func `An older copy of the store is found out`() throws {
    let desk = try desk()
    let older = try #require(desk.bytes(".comity/lists.sqlite"))
    _ = desk.comity("screen", "Bramble Teahouse")
    try keep(on: desk)
    try older.write(to: URL(filePath: desk.path(".comity/lists.sqlite")))
    let run = desk.comity("screen", "log", "--head", "head.txt")
    #expect(run.status == 65 && run.talk.contains("no longer goes so far"))
  }

  @Test func `A head that nobody signed is not one that was`() throws {
    let desk = try desk()
    try keep(on: desk)
    let run = desk.comity("screen", "log", "--head", "head.txt", "--signed-by", "firm.pub")
    #expect(run.status == 65 && run.talk.contains("not signed"))
    #expect(desk.comity("screen", "log", "--signed-by", "firm.pub").status == 64)
    #expect(desk.comity("screen", "head", "--key", "firm.pub").status == 65)
  }
}
