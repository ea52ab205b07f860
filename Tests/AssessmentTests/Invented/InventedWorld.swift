import LawLiterals
import Regulation

/// The names that invented laws and invented projects share, few enough to meet often.
enum InventedWorld {
  static let places: [PlaceCode] = ["XA", "XA-NI", "XB", "XC", "XD"]
  static let sets: [SetID] = ["xa/first", "xa/second", "xa/third"]
  static let words = ["alpha", "beta", "gamma"]
  static let reasons = ["R1", "R2"]
  static let columns = ["C1", "C2"]
  static let textRules = ["T1"]
  static let questions = ["q1", "q2"]
  static let flags: [FlagID] = ["xa.listed", "xb.listed"]
  static let goods: ListID = "xa.one.goods"
  static let arms: ListID = "xa.one.arms"
  static let foreign: ListID = "xb.three.list"
  static let lists = [goods, arms, foreign]
  static let chart: ChartID = "xa.one/chart"
  static let regimes: [RegimeID] = ["xa.one", "xa.two", "xb.three"]
  static let codes: [ListID: [ControlCode]] = [
    goods: ["1A001", "1A001.a", "1A001.a.1", "1E001", "1S001"], arms: ["ML1", "ML1.a"],
    foreign: ["A1", "A1.b", "A2"],
  ]
  static let headings = ["hs/84", "hs/8401", "hs/8402"]
  static let organisations = ["o1", "o2", "o3"]
  static let start: CivilDate = "2030-01-10"

  /// A day within the window of a project, or just beside it.
  static func day(_ choice: inout SeededChoice) -> CivilDate {
    start.advanced(days: choice.below(12) - 2)
  }

  static func entry(_ choice: inout SeededChoice) -> EntryID {
    let list = choice.pick(lists)
    return EntryID(list: list, code: choice.pick(codes[list] ?? []))
  }

  /// A period that is mostly open, or begins or ends about the window.
  static func period(_ choice: inout SeededChoice) -> Period {
    switch choice.below(6) {
    case 0: return Period(from: day(&choice))
    case 1: return Period(until: day(&choice))
    case 2:
      let from = day(&choice)
      return Period(from: from, until: from.advanced(days: choice.below(6)))
    default: return Period(from: choice.maybe(50) { _ in "2001-01-01" })
    }
  }

  static func flag(_ choice: inout SeededChoice) -> PartyFlag {
    PartyFlag(flag: choice.pick(flags), footnote: choice.maybe(30) { $0.pick(["1", "2"]) })
  }
}
