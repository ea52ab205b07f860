import Assessment
import Regulation

/// The authorisations under which answers permit, with the first day on which one ends.
struct AuthorityReliedOn {
  let words: Prose
  let expiry: CivilDate?

  init(_ answers: [Determination], in plan: Plan) {
    let held = answers.flatMap(\.held).distinct.compactMap { id in
      plan.project.authorisations.first { $0.id == id }
    }
    let general = answers.flatMap(\.authorisations).distinct.filter { rule in
      !held.contains { $0.of == rule }
    }
    let named =
      held.map { Prose("\(plan.names.title(of: $0.of)), \($0.reference)") }
      + general.map { plan.names.prose(of: $0) }
    words = named.isEmpty ? "none" : named.joined(separator: "; ")
    expiry =
      (held.map(\.period.until)
      + general.map { plan.names.provision(of: $0)?.period.until }).compactMap { $0 }.min()
  }
}
