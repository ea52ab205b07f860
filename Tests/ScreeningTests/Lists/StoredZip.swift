import Foundation

/// Makes zip archives whose members are not compressed.
enum StoredZip {
  static func archive(_ members: [(name: String, text: String)]) -> Data {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for (name, text) in members {
      let data = Array(text.utf8)
      // What the entry and the directory both say: version, flags, method, time, check and sizes.
      let header =
        number(20, 2) + number(0, 2) + number(0, 2) + number(0, 4) + number(checksum(data), 4)
        + number(data.count, 4) + number(data.count, 4) + number(name.utf8.count, 2) + number(0, 2)
      directory += Array("PK\u{1}\u{2}".utf8) + number(20, 2) + header + number(0, 2)
      directory += number(0, 2) + number(0, 2) + number(0, 4) + number(bytes.count, 4)
      directory += Array(name.utf8)
      bytes += Array("PK\u{3}\u{4}".utf8) + header + Array(name.utf8) + data
    }
    let start = bytes.count
    bytes += directory + Array("PK\u{5}\u{6}".utf8) + number(0, 4)
    bytes += number(members.count, 2) + number(members.count, 2) + number(directory.count, 4)
    return Data(bytes + number(start, 4) + number(0, 2))
  }

  private static func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  private static func checksum(_ bytes: [UInt8]) -> Int {
    var check: UInt32 = ~0
    for byte in bytes {
      check ^= UInt32(byte)
      for _ in 0..<8 { check = check >> 1 ^ (check & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    return Int(~check)
  }
}
