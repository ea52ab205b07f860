import Regulation
import Testing

@Suite struct `Law and our record of it` {
  private static let read = CivilDate(dayNumber: 20_000)
  private static func day(_ offset: Int) -> CivilDate { read.advanced(days: offset) }

  private func rule(_ period: Period, title: String = "rule", events: [LegalEvent] = []) throws
    -> Rule
  {
    let regime = try #require(RegimeID("x.y"))
    return Rule(
      id: try #require(RuleID("x.y/rule")), regime: regime,
      provision: Provision(
        title: title,
        citations: [Citation(instrument: try #require(InstrumentID("x.act")), at: nil)],
        period: period, events: events),
      kind: .exclusion, when: .always)
  }

  private func catalog(_ rules: [Rule], sets: [CountrySet] = []) throws -> LawCatalog {
    LawCatalog(
      instruments: [
        Instrument(
          id: try #require(InstrumentID("x.act")), title: "act", citation: "act", url: nil,
          period: .always, checked: Self.read)
      ], countrySets: sets, rules: rules)
  }

  private func causes(from old: LawCatalog, to new: LawCatalog) -> String {
    let difference = CatalogDifference(from: old, to: new)
    return [("catalogue", difference.corrections), ("law", difference.law)]
      .filter { !$0.1.isEmpty }.map(\.0).joined(separator: " and ")
  }

  @Test(
    arguments: [
      (nil, Period(from: day(1)), "law"),
      (nil, Period(from: day(0)), "catalogue"),
      (nil, Period.always, "catalogue"),
      (Period(from: day(-9)), nil, "catalogue"),
      (Period(from: day(9)), nil, "law"),
      (Period(from: day(-9)), Period(from: day(-9), until: day(9)), "law"),
      (Period(from: day(-9)), Period(from: day(-9), until: day(-1)), "catalogue"),
      (Period(from: day(-9), until: day(9)), Period(from: day(-9), until: day(20)), "law"),
      (
        Period(from: day(-9), until: day(-2)), Period(from: day(-9), until: day(9)),
        "catalogue and law"
      ),
      (Period(from: day(5)), Period(from: day(9)), "law"),
      (Period(from: day(5)), Period(from: day(-5)), "catalogue"),
    ] as [(Period?, Period?, String)])
  func `A difference is law where only days after the reading differ`(
    before: Period?, after: Period?, cause: String
  ) throws {
    let old = try catalog(before.map { [try rule($0)] } ?? [])
    let new = try catalog(after.map { [try rule($0)] } ?? [])
    #expect(causes(from: old, to: new) == cause)
  }

  @Test func `A record changed in place and ended later is of both kinds`() throws {
    let old = try catalog([try rule(.always)])
    let new = try catalog([try rule(Period(until: Self.day(30)), title: "other words")])
    #expect(causes(from: old, to: new) == "catalogue and law")
    let corrected = CatalogDifference(from: old, to: new).corrected.rules.first?.provision
    #expect(corrected?.title == "other words")
    #expect(corrected?.period == .always)
  }

  @Test func `An announced change that came about is law`() throws {
    let event = LegalEvent(on: Self.day(30), title: "repeal", citation: nil)
    let old = try catalog([try rule(.always, events: [event])])
    let new = try catalog([try rule(Period(until: Self.day(30)))])
    #expect(causes(from: old, to: new) == "law")
  }

  @Test(arguments: [(30, "law"), (-30, "catalogue")])
  func `A member that joins a set is law from the day it joins`(offset: Int, cause: String) throws {
    let place = try #require(PlaceCode("AX"))
    func set(_ members: [CountrySet.Member]) throws -> CountrySet {
      CountrySet(
        id: try #require(SetID("x/set")),
        provision: Provision(
          title: "set",
          citations: [Citation(instrument: try #require(InstrumentID("x.act")), at: nil)]),
        members: members, includes: [], excludes: [])
    }
    let member = CountrySet.Member(place: place, period: Period(from: Self.day(offset)))
    let (old, new) = (
      try catalog([], sets: [try set([])]), try catalog([], sets: [try set([member])])
    )
    #expect(causes(from: old, to: new) == cause)
  }

  @Test func `Without a day of reading what is dated is law and what is not is ours`() throws {
    let undated = LawCatalog(rules: [try rule(.always)])
    #expect(causes(from: LawCatalog(), to: undated) == "catalogue")
    let dated = LawCatalog(rules: [try rule(Period(from: Self.day(-9)))])
    #expect(causes(from: LawCatalog(), to: dated) == "law")
  }
}
