/// A fact about the control under evaluation, in rules evaluated per control.
package enum ControlFact: String, Sendable, Hashable, CaseIterable {
  case reason = "control.reason"
  case column = "control.column"
  case rule = "control.rule"
  case destinationMarked = "destination.marked"
}

extension ControlFact {
  var definition: FactDefinition {
    switch self {
    case .reason:
      FactDefinition(
        .openWords, "The control being evaluated has one of these reasons.",
        from: "the list's controls for the item", phrase: "the reason for control is")
    case .column:
      FactDefinition(
        .openWords, "The control being evaluated is charted under one of these columns.",
        from: "the list's controls for the item", phrase: "the chart column is")
    case .rule:
      FactDefinition(
        .openWords, "The control being evaluated is left to one of these text rules.",
        from: "the list's controls for the item", phrase: "the control is left to")
    case .destinationMarked:
      FactDefinition(
        .chart, "The chart marks the destination in the column of the control being evaluated.",
        from: "the chart, for the control and the destination",
        phrase: "the destination is marked in")
    }
  }
}
