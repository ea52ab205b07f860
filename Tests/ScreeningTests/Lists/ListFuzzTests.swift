import Foundation
import Testing

@testable import Screening

/// Whatever happens to a file, reading it ends in a list or in an error of ours.
struct ListFuzzTests {
  /// The next number from the last: the same on every machine.
  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return value ^ (value >> 31)
    }
  }

  @Test(arguments: PartyListFormat.allCases)
  func `A mutilated list is read or refused, and the same way twice`(
    format: PartyListFormat
  ) throws {
    var generator = Generator(state: 2026)
    var outcomes: Set<String> = []
    for _ in 0..<40 {
      var texts = Samples.texts(format).map { (name: $0.name, bytes: Array($0.text.utf8)) }
      for _ in 0...Int.random(in: 0...2, using: &generator) {
        let index = Int.random(in: texts.indices, using: &generator)
        Self.mutilate(&texts[index].bytes, &generator)
      }
      let files = texts.map { ListFile(name: $0.name, bytes: Data($0.bytes)) }
      let outcome = try Self.outcome(files, format)
      #expect(try Self.outcome(files, format) == outcome)
      outcomes.insert(outcome)
    }
    #expect(outcomes.count > 3)
  }

  @Test
  func `A mutilated workbook is read or refused`() throws {
    var generator = Generator(state: 7)
    let whole = Array(WorkbookTests.workbook)
    for _ in 0..<200 {
      var bytes = whole
      Self.mutilate(&bytes, &generator)
      _ = try Self.outcome([ListFile(name: "list.xlsx", bytes: Data(bytes))], .dfatWorkbook)
    }
  }

  /// What came of it; only failures of ours are caught.
  private static func outcome(_ files: [ListFile], _ format: PartyListFormat) throws -> String {
    do {
      let (parties, edition) = try Samples.read(files, as: format)
      return "\(parties.map(\.notation)) \(edition.rejected)"
    } catch let failure as ListFailure {
      return "\(failure)"
    }
  }

  private static func mutilate(_ bytes: inout [UInt8], _ generator: inout Generator) {
    guard !bytes.isEmpty else { return }
    let place = Int.random(in: bytes.indices, using: &generator)
    let length = min(bytes.count - place, Int.random(in: 1...200, using: &generator))
    switch Int.random(in: 0..<9, using: &generator) {
    case 0: bytes.removeSubrange(place...)
    case 1: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
    case 2: bytes.insert(contentsOf: bytes[place..<(place + length)], at: place)
    case 3: bytes.removeSubrange(place..<(place + length))
    case 4: bytes.insert(contentsOf: [0xFF, 0xC0, 0xED, 0xA0, 0x80], at: place)
    case 5:
      let open = ["<a>", "[", "{\"a\":", "\"", "("].randomElement(using: &generator) ?? ""
      bytes.insert(contentsOf: Array(String(repeating: open, count: 200).utf8), at: place)
    case 6: bytes.insert(contentsOf: [UInt8](repeating: 0x41, count: 70_000), at: place)
    case 7:
      let marks = Array("\"',;<>&|()[]{}\u{1A}\r\n\t\\-0".utf8)
      bytes[place] = marks.randomElement(using: &generator) ?? 0
    default:
      bytes.insert(
        contentsOf: Array("<!DOCTYPE a [<!ENTITY b \"bb\">]>&b;".utf8),
        at: Bool.random(using: &generator) ? 0 : place)
    }
  }
}
