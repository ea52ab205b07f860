import Catalog
import Diagnostics
import Regulation
import Testing

@Suite struct `Loading a catalog` {
  private let result = CatalogLoader.load(files: Fixtures.mini)
  private var catalog: LawCatalog { result.catalog }

  @Test func `A good catalog has no diagnostics`() {
    #expect(result.diagnostics.text(Fixtures.mini) == "")
  }

  @Test func `Every kind of record arrives`() {
    #expect(catalog.jurisdictions.map(\.id.text) == ["aa", "bb"])
    #expect(catalog.instruments.count == 2)
    #expect(catalog.countrySets.count == 2)
    #expect(catalog.regimes.map(\.id.text) == ["aa.trade"])
    #expect(catalog.rules.count == 8)
    #expect(catalog.charts.count == 1)
    #expect(catalog.lists.map(\.id.text) == ["aa.trade.arms", "aa.trade.list"])
    #expect(catalog.entries.count == 4)
    #expect(catalog.flags.count == 2)
    #expect(catalog.correspondences.count == 2)
    #expect(catalog.reviewedNone.map(\.entry.description) == ["aa.trade.list/1E001"])
    #expect(catalog.acts.map(\.id.text) == ["tell-anyone"])
    #expect(Set(catalog.vocabulary.map(\.vocabulary)) == Set(Vocabulary.allCases))
  }

  @Test func `What a file says of all its entries holds where an entry says nothing`() throws {
    let laser = try #require(catalog.entries.first { $0.id.code.text == "1A001" })
    let technology = try #require(catalog.entries.first { $0.id.code.text == "1E001" })
    #expect(laser.provision.citations.map(\.at) == ["part 1"])
    #expect(technology.provision.citations.map(\.at) == ["part 2"])
    #expect(technology.provision.checked == CivilDate("2026-01-31"))
  }

  @Test func `A list of conditions means all of them`() throws {
    let rule = try #require(catalog.rules.first { $0.id.text == "aa.trade/chart-rule" })
    guard case .all(let parts) = rule.when else {
      Issue.record("not a conjunction: \(rule.when)")
      return
    }
    #expect(parts.count == 3)
    let chart = try #require(ChartID("aa.trade/chart"))
    #expect(parts[1] == .fact(FactTest(key: .control(.destinationMarked), argument: .chart(chart))))
  }

  @Test func `Several facts in one mapping must all hold`() throws {
    let rule = try #require(catalog.rules.first { $0.id.text == "aa.trade/text-rule" })
    guard case .all(let parts) = rule.when else {
      Issue.record("not a conjunction: \(rule.when)")
      return
    }
    #expect(parts.count == 3)
    #expect(parts[0] == .fact(FactTest(key: .control(.rule), argument: .words(["worldwide"]))))
  }

  @Test func `A coverage statement says whose answers and which acts it limits`() throws {
    let stated = try #require(catalog.jurisdictions.first?.coverage)
    #expect(stated.map { $0.regimes.map(\.text) } == [["aa.trade"], ["aa.trade"], []])
    #expect(stated.map(\.isPlaced) == [true, true, true])
    #expect(stated.map(\.lacks) == [[.requirements], [.requirements, .reliefs], [.reliefs]])
    #expect(stated.map(\.lacksRequirements) == [false, true, false])
    #expect(stated[1].refersTo?.at == "part 3")
  }

  @Test func `A test of persons is a condition with an exemption`() throws {
    let tests = try #require(catalog.regimes.first?.personTests)
    #expect(tests.map(\.counts) == [.latest, .releasePlace])
    #expect(tests.map { $0.unless == nil } == [false, true])
    #expect(tests[1].when == .always)
    #expect(tests.map(\.provision.startUnknown) == [false, true])
  }

  @Test func `Headings lose their dots, so that each begins with the broader one`() throws {
    let rule = try #require(catalog.rules.first { $0.id.text == "aa.trade/published" })
    guard case .any(let parts) = rule.when else {
      Issue.record("not a choice: \(rule.when)")
      return
    }
    #expect(
      parts[2]
        == .fact(FactTest(key: .item(.tariff), argument: .words(["hs/9013", "aa.cn/90132000"]))))
  }

  @Test(
    arguments: [
      (RecordID(.word, "data.kind/health"), "vocabulary.yaml:13"),
      (RecordID(.rule, "aa.trade/licence"), "aa/trade/rules.yaml:26"),
      (RecordID(.personTest, "aa.trade/release"), "aa/trade/regime.yaml:12"),
      (RecordID(.authority, "aa.office"), "aa/jurisdiction.yaml:6"),
      (RecordID(.entry, "aa.trade.list/1E001"), "aa/trade/entries.yaml:16"),
      (RecordID(.correspondence, "aa.trade.list/1A001--aa.trade.arms/ML1"), "list--arms.yaml:5"),
    ])
  func `Each record has an origin`(record: RecordID, place: String) {
    #expect(catalog.origins[record]?.description == place)
  }

  @Test(arguments: 1...8)
  func `The order of the files does not matter`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let shuffled = CatalogLoader.load(files: Fixtures.mini.shuffled(using: &random))
    #expect(shuffled.catalog == result.catalog)
    #expect(shuffled.diagnostics == result.diagnostics)
  }

  @Test func `Nothing is an empty catalog`() {
    let empty = CatalogLoader.load(files: [])
    #expect(empty.catalog == LawCatalog())
    #expect(empty.diagnostics.isEmpty)
  }
}
