import Regulation

extension Findings {
  /// An answer that changes inside the project's window.
  var changes: [Finding] {
    struct Key: Hashable {
      var exposure: Exposure
      var regime: RegimeID
    }
    return determinations.grouped { Key(exposure: $0.exposure, regime: $0.regime) }
      .flatMap { key, segments in
        zip(segments, segments.dropFirst()).compactMap { before, after -> Finding? in
          guard before.outcome != after.outcome, let day = after.period.from else { return nil }
          return Finding(
            .notice, after.outcome > before.outcome ? .medium : .low,
            .change(from: before.outcome, to: after.outcome, on: day),
            key: [
              "change", key.regime.text, key.exposure.subject.id, key.exposure.item,
              key.exposure.to?.text ?? "-", day.description,
            ], about: [before, after], actions: [.recheck])
        }
      }
  }

  /// Parties that the project does not say were screened.
  var unscreenedParties: [Finding] {
    index.project.organisations.filter { $0.flags == nil }.map { organisation in
      Finding(
        .notice, .low, .notScreened(organisation.id), key: ["not-screened", organisation.id],
        about: [], subjects: [organisation.id], actions: [.screen(organisation.id)])
    }
  }
}
