package import Regulation

// The decoder gives each key the argument of its shape; an argument of another shape is a bug
// of ours, and reads as nothing rather than as permission.
extension FactTest.Argument {
  var flag: Bool? { if case .flag(let value) = self { value } else { nil } }
  var words: [String] { if case .words(let value) = self { value } else { [] } }
  var places: [PlaceTerm] { if case .places(let value) = self { value } else { [] } }
  package var scopes: [Scope] { if case .scopes(let value) = self { value } else { [] } }
  var rules: [RuleID] { if case .rules(let value) = self { value } else { [] } }
  var chart: ChartID? { if case .chart(let value) = self { value } else { nil } }
  var comparison: Comparison? { if case .comparison(let value) = self { value } else { nil } }
  package var content: ContentTest? { if case .content(let value) = self { value } else { nil } }
  var money: MoneyTest? { if case .money(let value) = self { value } else { nil } }
  var measure: MeasureTest? { if case .measure(let value) = self { value } else { nil } }
  var day: DayTest? { if case .day(let value) = self { value } else { nil } }
  package var partyFlags: [PartyFlag] {
    if case .partyFlags(let value) = self { value } else { [] }
  }
  var ownership: OwnershipTest? { if case .ownership(let value) = self { value } else { nil } }
  var tie: TieTest? { if case .tie(let value) = self { value } else { nil } }

  /// Whether the stated truth is the one asked for.
  func matches(_ truth: Truth) -> Truth { flag == false ? !truth : truth }
}
