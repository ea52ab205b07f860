import Foundation
import Testing

@testable import Screening

struct WorkbookTests {
  private static let strings = """
    <?xml version="1.0"?><sst xmlns="http://example.org"><si><t>Reference</t></si>
    <si><t>Name of Individual or Entity</t></si><si><t>Type</t></si><si><t>Name Type</t></si>
    <si><t>Date of Birth</t></si><si><r><t>Anton </t></r><r><t>VELMORE</t></r><rPh><t>no</t></rPh></si>
    <si><t>Individual</t></si><si><t>Primary Name</t></si></sst>
    """
  private static let sheet = """
    <?xml version="1.0"?><worksheet><sheetData>
    <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>
    <c r="D1" t="s"><v>3</v></c><c r="E1" t="s"><v>4</v></c></row>
    <row r="2"><c r="A2"><v>7</v></c><c r="B2" t="s"><v>5</v></c><c r="C2" t="s"><v>6</v></c>
    <c r="D2" t="s"><v>7</v></c><c r="E2"><v>25639</v></c><c r="G2"/></row>
    <row r="3"><c r="A3" t="inlineStr"><is><t>7a</t></is></c><c r="B3" t="inlineStr"><is><t>Toni</t></is></c>
    <c r="D3" t="str"><v>aka</v></c></row>
    <row r="4"/></sheetData></worksheet>
    """

  static let workbook = StoredZip.archive([
    ("xl/sharedStrings.xml", strings), ("xl/worksheets/sheet1.xml", sheet),
  ])

  @Test
  func `A workbook is read like its export`() throws {
    let (parties, edition) = try Samples.read([ListFile(name: "list.xlsx", bytes: Self.workbook)])
    #expect(
      parties.map(\.notation) == [
        """
        DFAT 7 person
        names: Anton VELMORE (primary) | Toni (strong)
        births: 1970-03-12…1970-03-12
        """
      ])
    #expect(edition.rows == 2)
  }

  @Test
  func `A member that grows too large is refused`() {
    let file = ListFile(name: "list.xlsx", bytes: Self.workbook)
    #expect(
      throws: ListFailure.malformed(
        file: "list.xlsx", line: nil,
        reason: "'xl/sharedStrings.xml' is over 100 bytes unpacked")
    ) {
      _ = try ZipArchive.member("xl/sharedStrings.xml", of: file, limit: 100)
    }
  }

  @Test
  func `What is no archive, or lacks the sheet, is refused`() {
    let empty = StoredZip.archive([("xl/sharedStrings.xml", Self.strings)])
    let broken = Data("PK\u{3}\u{4} and no more".utf8)
    for (bytes, reason) in [
      (empty, "the archive has no 'xl/worksheets/sheet1.xml' that can be read"),
      (broken, "the file is no zip archive, or ends too early"),
    ] {
      #expect(throws: ListFailure.malformed(file: "list.xlsx", line: nil, reason: reason)) {
        _ = try Samples.read([ListFile(name: "list.xlsx", bytes: bytes)])
      }
    }
  }
}
