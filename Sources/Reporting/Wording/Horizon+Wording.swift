import Planning
import Regulation

extension LawTurn.Kind {
  /// What happens on the day.
  var words: String {
    switch self {
    case .begins: "takes effect"
    case .lastDay: "last day in force"
    case .suspended: "suspended from this day"
    case .lastDaySuspended(isConfirmed: true): "last day of the suspension"
    case .lastDaySuspended(isConfirmed: false):
      "last day of the suspension, its end not confirmed by a source"
    case .announced(let title): "\(title) (announced)"
    }
  }
}

extension FactTurn {
  /// What begins or ends on the day.
  func words(in names: Names) -> String {
    let day = begins ? "first day" : "last day"
    let id = path.subject?.id ?? ""
    return switch (path.subject?.collection, path.field) {
    case (.staff, ""): "\(id): \(day) on the project"
    case (.staff, "citizenships"), (.staff, "permanent-residence"), (.staff, "clearances"),
      (.staff, "travel"):
      "\(id): \(day) of \(Self.nouns[path.field] ?? path.field) "
        + "(\(PlaceCode(detail).map { names.name(of: $0) } ?? detail))"
    case (.staff, _): "\(id): employment begins"
    case (.organisations, "owners"):
      "\(names.party(id)): \(day) of the share of \(names.party(detail))"
    case (.organisations, _): "\(names.party(id)): \(day) of rights of \(names.party(detail))"
    case (.authorisations, _): "\(names.licence(id)): \(day) of the authorisation"
    default: "\(names.transfer(id)): last day to bring it back"
    }
  }

  private static let nouns = [
    "citizenships": "citizenship", "permanent-residence": "permanent residence",
    "clearances": "security clearance", "travel": "travel",
  ]
}
