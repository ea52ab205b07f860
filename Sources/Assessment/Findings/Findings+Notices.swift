import Regulation

extension Findings {
  /// An answer that changes inside the project's window.
  var changes: [Finding] {
    struct Key: Hashable {
      var exposure: Exposure
      var regime: RegimeID
    }
    return notable.filter { $0.period != $0.exposure.period }.grouped { Key(exposure: $0.exposure, regime: $0.regime) }
      .flatMap { key, segments in
        zip(segments, segments.dropFirst()).compactMap { before, after -> Finding? in
          guard before.outcome != after.outcome, let day = after.period.from else { return nil }
          return finding(
            .notice, on: [after.outcome > before.outcome ? .answerTightens : .answerLoosens],
            .change(from: before.outcome, to: after.outcome, on: day),
            key: [
              "change", key.regime.text, key.exposure.subject.id, key.exposure.item,
              key.exposure.to?.text ?? "-", day.description,
            ], about: [before, after], actions: [.recheck])
        }
      }
  }

  /// Parties, and owners of parties, that the project does not say were screened.
  var unscreenedParties: [Finding] {
    let screened = Set(
      (index.project.screening?.parties ?? []).filter { $0.name != nil }.map(\.place))
    return index.project.organisations.flatMap { organisation -> [Finding] in
      var found: [Finding] = []
      if organisation.flags == nil {
        found.append(
          finding(
            .notice, on: [.notScreened], .notScreened(organisation.id),
            key: ["not-screened", organisation.id], about: [], subjects: [organisation.id],
            actions: [.screen(organisation.id)]))
      }
      for owner in organisation.owners ?? []
      where index.organisations[owner.party] == nil && owner.flags.isEmpty
        && !screened.contains(owner.place(in: organisation))
      {
        found.append(
          finding(
            .notice, on: [.notScreened],
            .ownerNotScreened(owner: owner.party, of: organisation.id),
            key: ["not-screened", organisation.id, owner.party], about: [],
            subjects: [organisation.id], actions: [.screen(owner.party)]))
      }
      return found
    }
  }
}
