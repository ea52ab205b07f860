import Foundation
import Regulation
import Testing

@testable import Screening

struct PartyListReaderTests {
  @Test(arguments: PartyListFormat.allCases)
  func `A list of each format is found and read whole`(format: PartyListFormat) throws {
    let (parties, edition) = try Samples.read(Samples.files(format))
    #expect(edition.format == format)
    #expect(parties.map(\.notation).joined(separator: "\n") == Samples.notations[format])
    #expect(edition.parties == parties.count)
    #expect(edition.names == parties.reduce(0) { $0 + $1.names.count })
    #expect(edition.registers == Set(parties.map(\.register)).sorted())
  }

  @Test(
    arguments: [
      (PartyListFormat.ofacXML, "2026-03-04"), (.ofacAdvancedXML, "2026-03-04"),
      (.unConsolidatedXML, "2026-02-27"), (.euSanctionsXML, "2026-01-02"),
      (.ukSanctionsCSV, "2026-03-04"), (.ukSanctionsXML, "2026-03-04"),
    ])
  func `The day that a file states is the day of the edition`(
    format: PartyListFormat, day: String
  ) throws {
    #expect(try Samples.read(Samples.files(format)).edition.published?.description == day)
  }

  @Test
  func `A file on disk reads like the same bytes in memory`() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).xml")
    try Samples.unitedNations.write(to: url, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: url) }
    #expect(
      try Samples.read([ListFile(url)]).parties == Samples.read(Samples.unitedNations).parties)
  }

  @Test
  func `A short encoding of entries reads like whole ones`() throws {
    let (parties, edition) = try Samples.read(Samples.screeningShort)
    #expect(
      parties.map(\.notation) == [
        """
        UVL quelland-optics-no -
        names: Quelland Optics (primary) | Quelland Optik (strong)
        countries: NO
        programmes: ALPHA | BETA
        remarks: For all items
        """
      ])
    #expect(edition.published?.description == "2026-07-31")
    #expect(edition.rejected.map(\.reason) == ["the entry points at a text that no table has"])
  }

  @Test
  func `A broken row is reported with its line and the others are read`() throws {
    let (parties, edition) = try Samples.read(
      Samples.ukSubjects.replacing("EXA0001,individual", with: "EXA0001,x,x,x,x,x,x,individual")
        .files(with: Samples.ukNames))
    #expect(parties.map(\.reference) == ["EXA0002"])
    #expect(edition.rows == 6)
    let first = try #require(edition.rejected.first)
    #expect(first.file == "subjects.csv")
    #expect(first.record == 2)
    #expect(first.reason == "the row has 12 columns and not 6")
    #expect(first.excerpt.hasPrefix("EXA0001 | x"))
  }

  @Test
  func `Two parties with one number are not taken for one`() throws {
    let twice = Samples.unitedNations.replacing("EXe.001", with: "EXi.001")
    let (parties, edition) = try Samples.read(twice)
    #expect(parties.count == 1)
    #expect(edition.rejected.map(\.reason) == ["an earlier record has the number 'EXi.001'"])
  }

  @Test(arguments: [PartyListFormat.semaXML, .endUserList, .regulationTableXML])
  func `References without numbers survive a new order`(format: PartyListFormat) throws {
    let text = Samples.texts(format)[0].text
    let separator =
      format == .regulationTableXML ? "<TR><TD>" : format == .semaXML ? "<record>" : ""
    let references = try Samples.read(text).parties.map(\.reference)
    let turned: String
    if separator.isEmpty {
      let lines = text.split(separator: "\n")
      turned = "[\n\(lines[2]),\n\(lines[1].dropLast())\n]"
    } else {
      turned = Self.swapping(text, at: separator)
    }
    #expect(try Set(Samples.read(turned).parties.map(\.reference)) == Set(references))
  }

  /// The text with its first two records in the other order.
  private static func swapping(_ text: String, at separator: String) -> String {
    var parts = text.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    let end = separator == "<record>" ? "</record>" : "</TR>"
    guard parts.count > 2, let close = parts[2].firstRange(of: end) else { return text }
    let second = parts[2][..<close.upperBound]
    let rest = parts[2][close.upperBound...]
    (parts[1], parts[2]) = (String(second), parts[1] + rest)
    return parts.joined(separator: separator)
  }

  @Test
  func `Lines may end in any way and begin with a byte order mark`() throws {
    let windows = "\u{FEFF}" + Samples.dfat.replacing("\n", with: "\r\n")
    let old = Samples.dfat.replacing("\n", with: "\r")
    let plain = try Samples.read(Samples.dfat).parties
    #expect(try Samples.read(windows).parties == plain)
    #expect(try Samples.read(old).parties == plain)
  }

  @Test
  func `What the receiver throws is passed on`() {
    struct Stop: Error {}
    #expect(throws: Stop.self) {
      _ = try PartyListReader.read(Samples.files(.unConsolidatedXML)) { _ in throw Stop() }
    }
  }

  @Test
  func `Elements that a publisher has renamed are known by both names`() throws {
    let record = """
      <data-set><record><Country>Norway</Country><EntityOrShip>Meridian Star</EntityOrShip>
      <DateOfBirthOrShipBuildDate>2001</DateOfBirthOrShipBuildDate><ShipIMONumber>9074729</ShipIMONumber>
      <TitleOrShip>Tanker</TitleOrShip><DateOfListing>2024-05-06</DateOfListing></record></data-set>
      """
    #expect(
      try Samples.read(record).parties.map(\.notation) == [
        """
        SEMA meridian-star-norway vessel
        names: Meridian Star (primary)
        numbers: imo 9074729
        programmes: Norway
        remarks: Tanker
        listed: 2024-05-06
        """
      ])
  }

  @Test
  func `Files of the list of other sanctions are a register of their own`() throws {
    let file = ListFile(name: "CONS_PRIM.CSV", bytes: Data(Samples.ofacPrimary.utf8))
    #expect(try Samples.read([file]).edition.registers == ["CONS"])
  }
}

extension String {
  fileprivate func files(with names: String) -> [ListFile] {
    [
      ListFile(name: "subjects.csv", bytes: Data(utf8)),
      ListFile(name: "names.csv", bytes: Data(names.utf8)),
    ]
  }
}
