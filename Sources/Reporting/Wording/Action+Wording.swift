package import Assessment
import Regulation

extension Finding.Action {
  /// What to do, as an instruction.
  package func text(in names: Names) -> String {
    switch self {
    case .apply(let rule, let day):
      day.map { "Apply for \(names.title(of: rule)) by \($0)." }
        ?? "Apply for \(names.title(of: rule))."
    case .stop: "Stop the act at once, and keep all that shows what was done."
    case .disclose(let rule, let duty, let day):
      "See to \(duty.unhyphenated) under \(names.title(of: rule))\(day.map { " by \($0)" } ?? "")."
    case .hold: "Hold the act until this is settled."
    case .renew(let licence): "Renew or replace authorisation \(names.licence(licence))."
    case .answer(let id): "State the answer in the project file: \(id)."
    case .putInPlace(let safeguard): "Put in place: \(safeguard.unhyphenated)."
    case .screen(let party): "Screen \(names.party(party)) against the lists and record the result."
    case .rule(let query, let entry):
      "Rule on the hit: comity screen decide confirmed|cleared \(query) \"\(entry)\"."
    case .importLists(let lists):
      "Download \(lists.map(\.text).listed()), import and screen again."
    case .recheck: "Check the answer again before the day on which it changes."
    case .askCounsel: "Refer to counsel."
    }
  }
}
