import Foundation
import Testing

@testable import Screening

struct BrokenListTests {
  private static func failure(_ text: String, as format: PartyListFormat? = nil) -> String? {
    failure([ListFile(name: "list", bytes: Data(text.utf8))], as: format)
  }

  private static func failure(_ files: [ListFile], as format: PartyListFormat? = nil) -> String? {
    do {
      _ = try PartyListReader.read(files, as: format) { _ in }
      return nil
    } catch {
      return "\(error)"
    }
  }

  @Test(arguments: PartyListFormat.allCases)
  func `A file that ends early is no list`(format: PartyListFormat) throws {
    var texts = Samples.texts(format)
    let text = texts[0].text.trimmed.droppingSuffix("\u{1A}").trimmed
    let isMarkup = [">", "}", "]"].contains(text.last)
    // A table is cut within its last row, before the quote that ends a field.
    let row = try #require(text.lastIndex(where: \.isNewline) ?? text.indices.first)
    texts[0].text = isMarkup ? String(text.dropLast(3)) : text[...row] + "EXA,\"x"
    let files = texts.map { ListFile(name: $0.name, bytes: Data($0.text.utf8)) }
    #expect(Self.failure(files, as: format) != nil)
  }

  @Test
  func `A table that ends within a row is no list`() {
    let cut = Samples.ukCSV.split(separator: ",IMO9074729")[0] + "\n" + "01/02/2026,EXA0003"
    #expect(Self.failure(String(cut)) == "'list', line 6: the file ends within a row")
  }

  @Test
  func `Entities are refused before they can grow`() {
    let bomb = """
      <?xml version="1.0"?>
      <!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;&x;&x;&x;">]>
      <CONSOLIDATED_LIST>&y;</CONSOLIDATED_LIST>
      """
    #expect(
      Self.failure(bomb) == """
        'list', line 1: the file declares a document type, in which entities may hide: it is not \
        read
        """)
  }

  @Test(arguments: [
    "<?x?>", "<?x-y??>", "<!-- <?x?> -->", "<a\u{7}<?x?>", "<a b='<?x?>'/>", "<<?x?>",
  ])
  func `An instruction without content, over which the parser falls, is refused`(text: String) {
    let list = Samples.unitedNations.replacing("A &amp; B", with: "A \(text) B")
    #expect(Self.failure(list) == "'list': a processing instruction says nothing")
    let early = Samples.unitedNations.replacing("<CONSOLIDATED", with: "<?x?><CONSOLIDATED")
    #expect(Self.failure(early) == "'list': a processing instruction says nothing")
  }

  @Test(
    arguments: ["", "<!-- > <x ' -->", "<!----->", "<![CDATA[ <x \" ]]]>", "<?x <y ' ?>", "<y z='"])
  func `An element with more attributes than any has is refused`(before: String) {
    let attributes = (0...1000).map { "a\($0)='>'" }.joined(separator: " ")
    let list = Samples.unitedNations.replacing("A &amp; B", with: "\(before)<x \(attributes)/>")
    #expect(Self.failure(list) == "'list': an element has over 1000 attributes")
  }

  @Test func `What only looks like an instruction or attributes does no harm`() throws {
    let many = String(repeating: "=", count: 2000)
    for text in ["<!-- <? x?> -->", "<![CDATA[ <y \(many) ]]>", "<y z='\(many)'/>"] {
      let list = Samples.unitedNations.replacing("A &amp; B", with: "A \(text) B")
      #expect(try !Samples.read(list).parties.isEmpty)
    }
  }

  @Test func `An instruction with content does no harm`() throws {
    let text = Samples.unitedNations.replacing("A &amp; B", with: "A <?x y?><?z ?>B")
    #expect(try !Samples.read(text).parties.isEmpty)
  }

  @Test
  func `An encoding that could hide a declaration is refused`() throws {
    let text = Samples.unitedNations.replacing("UTF-8", with: "UTF-7")
    #expect(Self.failure(text) == "'list', line 1: the encoding 'utf-7' is not read; UTF-8 is")
    let wide = try #require(Samples.unitedNations.data(using: .utf16))
    let file = ListFile(name: "list", bytes: wide)
    #expect(Self.failure([file], as: .unConsolidatedXML) == "'list', line 1: the file is not XML")
  }

  @Test
  func `Elements that lie too deep are refused`() {
    let deep = String(repeating: "<a>", count: 70) + String(repeating: "</a>", count: 70)
    let text = Samples.unitedNations.replacing("A &amp; B", with: deep)
    #expect(Self.failure(text)?.hasSuffix("elements lie over 64 deep") == true)
    let json = Samples.screeningJSON.replacing(
      "\"For all items\"", with: String(repeating: "[", count: 70))
    #expect(Self.failure(json)?.hasSuffix("brackets lie over 64 deep") == true)
  }

  @Test(
    arguments: [
      (PartyListFormat.unConsolidatedXML, "A &amp; B"), (.ukSanctionsCSV, "Toni"),
      (.mofcomList, "奎兰公司"), (.deniedPersonsTSV, "2 QUAY"),
    ])
  func `A field larger than any list has is refused`(format: PartyListFormat, field: String) {
    let text = Samples.texts(format)[0].text
      .replacing(field, with: String(repeating: "x", count: 1_100_000))
    #expect(Self.failure(text, as: format)?.contains("is over 1 MiB") == true)
  }

  @Test(arguments: [
    "", "   \n", "Hello, world", "<html></html>", "{\"a\": 1}", "[1, 2]", "\u{0}\u{1}",
  ])
  func `A file of no known format is told the formats`(text: String) {
    let failure = Self.failure(text)
    #expect(
      failure?.hasPrefix("'list' has none of the known formats; these are: ofac-delimited") == true)
    #expect(failure?.contains("un-consolidated-xml") == true)
  }

  @Test
  func `A list without parties is refused, for it would empty the register`() {
    #expect(
      Self.failure("<CONSOLIDATED_LIST></CONSOLIDATED_LIST>") == "'list': the file holds no party")
    #expect(
      Self.failure(Samples.semaFewer) == """
        'list', line 2: no record can be used: the record has no name
        """)
  }

  @Test
  func `Files that make no list together are refused`() {
    let aliases = ListFile(name: "alt.csv", bytes: Data(Samples.ofacAliases.utf8))
    let nations = ListFile(name: "un.xml", bytes: Data(Samples.unitedNations.utf8))
    #expect(Self.failure([]) == "no file was given")
    #expect(
      Self.failure([aliases])
        == "the primary file is missing among the files of format ofac-delimited")
    #expect(
      Self.failure([aliases, nations]) == """
        files of different lists cannot be read as one: ofac-delimited, un-consolidated-xml
        """)
    #expect(
      Self.failure([nations, nations])
        == "format un-consolidated-xml is one file: import the files one by one")
    let missing = ListFile(URL(filePath: "/no/such/list.xml"))
    #expect(Self.failure([missing]) == "'list.xml' cannot be read")
  }

  @Test
  func `A missing column is named`() {
    let text = Samples.dfat.replacing("Name Type", with: "Kind of Name")
    #expect(Self.failure(text) == "'list', line 1: the column 'Name Type' is missing")
  }

  /// Text that backtracking or looking at every beginning would take hours over.
  @Test(
    arguments: [
      (PartyListFormat.endUserList, "Kingdom of Norway", "Norwa "),
      (.mofcomList, "日本东京都", "日"), (.regulationTableXML, "Anton Velmore, 3", "("),
      (.regulationTableXML, "Anton Velmore, 3", "a.k.a. "),
      (.regulationTableXML, "—QO.", "\n<br/>—1, ul.ul. a. "),
      (.ofacDelimited, "DOB 12 Mar 1970", "1 Mar. , - "), (.ofacDelimited, "ALPHA] [BETA", "] ["),
      (.semaXML, "Quelland Trade, Inc.", "Co., "), (.dfatWorkbook, "Norwegian and Chad", "a) "),
    ])
  func `A long field takes no long time`(
    format: PartyListFormat, field: String, filler: String
  ) throws {
    let texts = Samples.texts(format).map { name, text in
      (name, text.replacing(field, with: String(repeating: filler, count: 100_000 / filler.count)))
    }
    let files = texts.map { ListFile(name: $0.0, bytes: Data($0.1.utf8)) }
    #expect(try Samples.read(files, as: format).parties.count > 0)
  }

  @Test
  func `Markup that is not UTF-8 is refused`() throws {
    var bytes = Data(Samples.unitedNations.utf8)
    let place = try #require(bytes.firstRange(of: Data("SECOND_NAME".utf8)))
    bytes[place.lowerBound] = 0xF2
    #expect(
      Self.failure([ListFile(name: "list", bytes: bytes)])
        == "'list': the file has bytes that are not UTF-8")
  }

  @Test
  func `Letters may lie across the pieces in which a file is read`() throws {
    let text = Samples.unitedNations.replacing(
      "A &amp; B", with: String(repeating: "éй汉", count: 30_000))
    #expect(try Samples.read(text).parties[0].remarks?.count == 90_000)
  }

  @Test
  func `A row that is not UTF-8 is left out`() throws {
    var bytes = Data(Samples.dfat.utf8)
    let place = try #require(bytes.firstRange(of: Data("Quelland".utf8)))
    bytes[place.lowerBound] = 0xFF
    let (parties, edition) = try Samples.read([ListFile(name: "list", bytes: bytes)])
    #expect(parties.map(\.reference) == ["2"])
    #expect(edition.rejected.map(\.reason) == ["the row is not UTF-8"])
  }
}

extension Samples {
  static let semaFewer = """
    <data-set>
      <record><Country>Norway</Country></record></data-set>
    """
}
