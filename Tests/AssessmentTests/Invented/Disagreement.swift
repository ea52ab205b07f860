import Assessment
import Regulation

/// Where the engine and the reference say different things of a project under a law.
struct Disagreement {
  let what: String

  /// An act as both name it; two uses of one access are one.
  private struct Key: Hashable {
    var subject: String
    var kind: Exposure.Kind
    var item: String
    var from: PlaceCode?
    var to: PlaceCode?
    var mode: Mode?
    var workPackage: String?
    var period: Period
  }

  /// The first disagreement; nil where all that both say is the same.
  static func first(_ law: LawCatalog, _ project: Project) -> Disagreement? {
    let assessment = Assessor(book: Rulebook(law), cores: 1).assess(project)
    let acts = Dictionary(grouping: ReferenceActs(project: project).all) { act in
      Key(
        subject: act.subject, kind: act.kind, item: act.item, from: act.from, to: act.to,
        mode: act.mode, workPackage: act.workPackage, period: act.period)
    }
    let answers = Dictionary(grouping: assessment.determinations) { answer in
      let exposure = answer.exposure
      return Key(
        subject: exposure.subject.id, kind: exposure.kind, item: exposure.item,
        from: exposure.from, to: exposure.to, mode: exposure.mode,
        workPackage: exposure.workPackage, period: exposure.period)
    }
    let exposures = assessment.exposures.count
    if law.regimes.isEmpty == false, Set(acts.keys) != Set(answers.keys) {
      return Disagreement(
        what: "acts: reference \(acts.count), engine \(answers.count) of \(exposures)")
    }
    for (key, acts) in acts.sorted(by: { "\($0.key)" < "\($1.key)" }) {
      var day = key.period.from ?? project.start
      while day <= key.period.until ?? project.end {
        for regime in law.regimes {
          let reference = acts.map { Reference(law, project, $0, on: day).answer(in: regime) }
          let engine = (answers[key] ?? []).filter {
            $0.regime == regime.id && $0.period.contains(day)
          }
          if let what = difference(engine, reference) {
            return Disagreement(what: "\(regime.id) on \(day) of \(key): \(what)")
          }
        }
        day = day.advanced(days: 1)
      }
    }
    return nil
  }

  /// The same outcome, one of the provisions that decide, the same reasons and the same law not held.
  private static func difference(
    _ engine: [Determination], _ reference: [ReferenceAnswer]
  ) -> String? {
    let said = engine.map(\.outcome).max()
    let meant = reference.map(\.outcome).max()
    guard said == meant, let meant else {
      return
        "engine \(said.map(\.rawValue) ?? "nothing"), reference \(meant.map(\.rawValue) ?? "nothing")"
    }
    let deciding = reference.filter { $0.outcome == meant }.reduce(into: Set<RuleID>()) {
      $0.formUnion($1.deciding)
    }
    for answer in engine where answer.outcome == meant {
      let isNamed = answer.rule.map(deciding.contains) ?? deciding.isEmpty
      if !isNamed && engine.count == 1 {
        return "decided by \(answer.rule?.text ?? "nothing"), not by one of \(deciding.sorted())"
      }
    }
    let reasons = reference.reduce(into: Set<String>()) { $0.formUnion($1.reasons) }
    if Set(engine.flatMap(\.reasons)) != reasons {
      return "reasons \(Set(engine.flatMap(\.reasons)).sorted()), not \(reasons.sorted())"
    }
    let reliefs = reference.reduce(into: Set<RuleID>()) { $0.formUnion($1.reliefs) }
    let used = Set(engine.flatMap(\.authorisations))
    if !used.isSubset(of: reliefs) || used.isEmpty != reliefs.isEmpty {
      return "relieved by \(used.sorted()), not by \(reliefs.sorted())"
    }
    let notHeld = reference.reduce(into: Set<String>()) { $0.formUnion($1.notHeld) }
    if Set(engine.flatMap(\.coverage)) != notHeld {
      return "not held \(Set(engine.flatMap(\.coverage)).sorted()), not \(notHeld.sorted())"
    }
    return nil
  }
}
