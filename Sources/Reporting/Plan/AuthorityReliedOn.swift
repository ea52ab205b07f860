import Assessment
import Regulation

/// The authorisations under which answers permit, with the first day on which one ends or ceases
/// to suffice.
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
    let ends =
      held.map(\.period.until) + general.map { plan.names.provision(of: $0)?.period.until }
      + answers.map { Self.lastDay(of: $0, before: answers) }
    expiry = ends.compactMap { $0 }.min()
  }

  /// The last day of an authorised answer that a stricter one follows.
  private static func lastDay(
    of answer: Determination, before answers: [Determination]
  ) -> CivilDate? {
    guard answer.outcome == .authorised, let last = answer.period.until else { return nil }
    let isFollowed = answers.contains { next in
      next.exposure == answer.exposure && next.regime == answer.regime && !next.outcome.permits
        && next.period.from == last.advanced(days: 1)
    }
    return isFollowed ? last : nil
  }
}
