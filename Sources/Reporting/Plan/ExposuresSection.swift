import Assessment
import Regulation

/// What every regime answers for every exposure.
struct ExposuresSection: PlanSection {
  let plan: Plan

  /// More columns than this do not fit a printed page.
  private static let columnsInMatrix = 6

  var section: Section? {
    guard !plan.assessment.exposures.isEmpty else { return nil }
    return Section(PlanPart.exposures.rawValue, "Exposures and regimes") {
      for regimes in columns { matrix(regimes) }
      if !columns.isEmpty {
        """
        A cell tells the strictest answer of the regime over the time of the exposure; where the \
        answer changes, the days stand with it and \
        \(.reference("the changes of law", to: PlanPart.changes.rawValue)) list the segments. An \
        exposure that no regime of a table reaches is left out of it.
        """
      }
      if !unreached.isEmpty {
        Details("Exposures that no modelled regime reaches") { ItemList(.bullets, unreached) }
      }
      if !silent.isEmpty {
        "These regimes were asked and reach none of the exposures: \(silent.listed())."
      }
      if !examined.isEmpty {
        Details("Requirements examined where none was found to apply") {
          ItemList(.bullets, examined)
        }
      }
    }
  }

  private var silent: [String] {
    plan.book.catalog.regimes.map(\.id).filter { !plan.regimes.contains($0) }
      .map { plan.names.title(of: $0) }
  }

  /// Exposures out of reach everywhere, with the rules that take them out where there are any.
  private var unreached: [Prose] {
    struct Key: Hashable {
      var item: String
      var route: String
      var rules: [RuleID]
    }
    let reached = Set(plan.reaching.map(\.exposure))
    let exposures = plan.assessment.exposures.filter { !reached.contains($0) }
    return exposures.grouped { exposure in
      Key(
        item: exposure.item, route: exposure.route(plan.names),
        rules: plan.answers(for: exposure).compactMap(\.rule).distinct)
    }.map { key, members in
      let rules = key.rules.map { plan.names.prose(of: $0) }.joined(separator: "; ")
      let why: Prose = key.rules.isEmpty ? "" : ", out of scope by \(rules)"
      return """
        \(.strong(members.map(\.subject.id).distinct.joined(separator: ", "))): \
        \(plan.itemName(key.item)), \(key.route)\(why)\
        \(plan.mark(members.flatMap(plan.answers)))
        """
    }
  }

  /// The regimes in groups that fit a page, those of a jurisdiction together where possible.
  private var columns: [[RegimeID]] {
    var groups: [[RegimeID]] = []
    for (_, regimes) in plan.regimes.grouped(by: plan.jurisdiction) {
      if let last = groups.last, last.count + regimes.count <= Self.columnsInMatrix {
        groups[groups.count - 1] += regimes
      } else {
        groups.append(regimes)
      }
    }
    return groups
  }

  private func matrix(_ regimes: [RegimeID]) -> Matrix {
    let orders = regimes.compactMap(plan.jurisdiction).distinct.map { plan.names.title(of: $0) }
    return Matrix(
      "Exposure by regime: \(orders.listed())", corner: "Exposure",
      columns: regimes.map(heading), rows: rows(regimes))
  }

  private func heading(_ regime: RegimeID) -> Prose {
    let read = plan.reaching.filter { $0.regime == regime }.compactMap(\.stale).min()
    let title = plan.names.title(of: regime)
    return read.map { "\(title) (read up to \($0))" } ?? Prose(title)
  }

  /// Exposures that differ in nothing but who are one row.
  private func rows(_ regimes: [RegimeID]) -> [Matrix.Row] {
    struct Key: Hashable {
      var item: String
      var route: String
      var cells: [Matrix.Cell]
    }
    let reached = plan.assessment.exposures.filter { exposure in
      plan.answers(for: exposure).contains {
        regimes.contains($0.regime) && $0.outcome != .outOfReach
      }
    }
    return reached.grouped { exposure in
      Key(
        item: exposure.item, route: exposure.route(plan.names),
        cells: regimes.map { AnswerCell(plan.answers(for: exposure, in: $0)).cell })
    }.map { key, members in
      .init(
        """
        \(.strong(members.map(\.subject.id).distinct.joined(separator: ", "))): \
        \(plan.itemName(key.item)), \(key.route)
        """, key.cells)
    }
  }

  /// For each regime that reaches an exposure without a requirement, what was looked at.
  private var examined: [Prose] {
    struct Key: Hashable {
      var regime: RegimeID
      var rules: [RuleID]
    }
    return plan.reaching.filter { $0.outcome == .notRequired }.grouped { answer in
      Key(regime: answer.regime, rules: answer.refutedRequirements(in: plan.names))
    }.map { key, answers in
      let rules = key.rules.map { plan.names.title(of: $0) }.joined(separator: "; ")
      return """
        \(.strong(plan.names.title(of: key.regime))), for \(plan.brief(answers.exposures)): \
        \(rules.isEmpty ? "no requirement is modelled for such an act" : rules)\
        \(plan.mark(answers))
        """
    }
  }
}

extension Determination {
  /// The requirements whose conditions failed, by id.
  fileprivate func refutedRequirements(in names: Names) -> [RuleID] {
    let refuted = proofs.compactMap { proof -> RuleID? in
      guard proof.truth == .false, case .rule(let rule) = proof.claim,
        case .requirement? = names.rule(rule)?.kind
      else { return nil }
      return rule
    }
    return Set(refuted).sorted()
  }
}
