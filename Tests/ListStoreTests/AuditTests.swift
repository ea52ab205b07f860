import Foundation
import GRDB
import ListStore
import Regulation
import Screening
import Testing

@Suite struct `The record` {
  private func filled() throws -> Shelf {
    let shelf = Shelf()
    for number in 0..<3 {
      try shelf.take([.named("One", reference: "\(number)")], published: .day(Int32(number)))
    }
    return shelf
  }

  @Test func `Each import is recorded, in a chain`() throws {
    let records = try filled().open().audit()
    #expect(records.map(\.number) == [1, 2, 3])
    #expect(records.allSatisfy { $0.kind == .import && $0.person == "tester" })
    #expect(records.map(\.previous) == ["", records[0].hash, records[1].hash])
    #expect(records.allSatisfy { $0.time == Timestamp.noon.description && $0.day == .day(9) })
  }

  @Test(
    arguments: [
      "UPDATE audit SET done_by = 'nobody' WHERE id = 2", "DELETE FROM audit WHERE id = 3",
      "DELETE FROM audit",
    ])
  func `A record can be neither changed nor removed`(sql: String) throws {
    let shelf = try filled()
    let raw = try DatabaseQueue(path: shelf.path)
    #expect(throws: DatabaseError.self) { try raw.write { try $0.execute(sql: sql) } }
    #expect(try shelf.open().audit().count == 3)
  }
}
