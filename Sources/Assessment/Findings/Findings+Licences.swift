import Regulation

extension Findings {
  /// A licence held that ends while the act it covers goes on.
  var endingLicences: [Finding] {
    index.project.authorisations.compactMap { held in
      guard let ends = held.period.until else { return nil }
      let relying = notable.filter { $0.held.contains(held.id) }
      let needed = relying.compactMap(\.exposure.period.until).max()
      guard let needed, ends < needed else { return nil }
      return finding(
        .gap, on: [.licenceEndsEarly],
        .licenceEndsEarly(licence: held.id, ends: ends, needed: needed),
        key: ["licence-ends", held.id], about: relying, subjects: [held.id],
        actions: [.renew(held.id)])
    }
  }

  /// A licence held on which no answer relies, with the limbs that fail where it comes closest.
  var uncoveredLicences: [Finding] {
    let evaluator = Evaluator(law, index, list)
    return index.project.authorisations.compactMap { held in
      let ofRegime = notable.filter { $0.regime == held.of.regime }
      guard !ofRegime.contains(where: { $0.held.contains(held.id) }) else { return nil }
      let wanting = ofRegime.filter {
        $0.outcome == .licenceRequired || $0.outcome == .undetermined
      }
      let tried = wanting.map { determination in
        (determination, failedLimbs(of: held, for: determination, evaluator))
      }
      guard let closest = tried.min(by: { $0.1.count < $1.1.count }) else { return nil }
      return finding(
        .gap, on: [.licenceDoesNotCover],
        .licenceDoesNotCover(licence: held.id, limbs: closest.1),
        key: ["licence-scope", held.id],
        about: tried.filter { $0.1.count == closest.1.count }.map(\.0), subjects: [held.id],
        actions: [.askCounsel])
    }
  }

  private func failedLimbs(
    of held: HeldAuthorisation, for determination: Determination, _ evaluator: Evaluator
  ) -> [Finding.FailedLimb] {
    let day = determination.period.from ?? index.project.start
    evaluator.turn(to: determination.exposure, on: day)
    return evaluator.limbs(of: held).filter { $0.truth != .true }
      .map { Finding.FailedLimb(limb: $0.limb, stated: $0.stated) }
  }
}
