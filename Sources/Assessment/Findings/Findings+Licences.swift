import Regulation

extension Findings {
  /// A licence that takes longer to obtain than there is time before the work begins.
  var lateLicences: [Finding] {
    let asOf = index.project.asOf
    return determinations.compactMap { determination in
      guard determination.outcome == .licenceRequired, let start = determination.period.from,
        let rule = determination.obtainable.first,
        let leadTime = book.rules[rule]?.procedure?.leadTime
      else { return nil }
      let earliest = leadTime.after(asOf)
      guard earliest > start else { return nil }
      return Finding(
        .gap, .high, .leadTime(leadTime, needed: earliest, available: start),
        key: [
          "lead-time", determination.regime.text, determination.exposure.subject.id,
          determination.exposure.item,
        ], about: [determination], actions: [.apply(rule, by: asOf), .hold])
    }
  }

  /// A licence held that ends while the act it covers goes on.
  var endingLicences: [Finding] {
    index.project.authorisations.compactMap { held in
      guard let ends = held.period.until else { return nil }
      let relying = determinations.filter { $0.held.contains(held.id) }
      let needed = relying.compactMap(\.exposure.period.until).max()
      guard let needed, ends < needed else { return nil }
      return Finding(
        .gap, .high, .licenceEndsEarly(licence: held.id, ends: ends, needed: needed),
        key: ["licence-ends", held.id], about: relying, subjects: [held.id],
        actions: [.renew(held.id)])
    }
  }

  /// A licence held for an item and a place where one is needed, which does not cover the act.
  var uncoveredLicences: [Finding] {
    index.project.authorisations.compactMap { held in
      guard !determinations.contains(where: { $0.held.contains(held.id) }) else { return nil }
      let wanting = determinations.filter { determination in
        determination.outcome == .licenceRequired && determination.regime == held.of.regime
          && (held.items?.contains(determination.exposure.item) ?? false)
          && (determination.exposure.to.map { held.destinations?.contains($0) ?? false } ?? false)
      }
      guard !wanting.isEmpty else { return nil }
      return Finding(
        .gap, .high, .licenceDoesNotCover(licence: held.id), key: ["licence-scope", held.id],
        about: wanting, subjects: [held.id], actions: [.askCounsel])
    }
  }
}
