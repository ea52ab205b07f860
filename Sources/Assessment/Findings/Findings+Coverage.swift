import Regulation

extension Findings {
  /// Law that is not held and on which acts turn: one finding for each regime.
  var lawNotHeld: [Finding] {
    let certain = notable.filter {
      $0.outcome == .notAssessed && !$0.resolution.isCoverageOpen
    }
    return certain.grouped(by: \.regime).sorted { $0.key < $1.key }.map { regime, members in
      finding(
        .gap, on: [.lawNotHeld],
        .lawNotHeld(subjects: Set(members.flatMap(\.coverage)).sorted(), regime: regime),
        key: ["not-held", regime.text], about: members, rules: [], actions: [.askCounsel])
    }
  }

  /// A place that the project touches and no law of which is held.
  var unmodelledJurisdictions: [Finding] {
    let acting = Set(
      determinations.exposures.flatMap { exposure in
        [exposure.from, exposure.exporter.flatMap { index.organisations[$0]?.country }]
      }.compactMap(\.self))
    let places = verdicts.flatMap(\.because).compactMap { reason -> PlaceCode? in
      if case .noLaw(let place) = reason { place } else { nil }
    }
    return Set(places).sorted().map { place in
      finding(
        .gap, on: acting.contains(place) ? [.placeNotHeld, .actsThere] : [.placeNotHeld],
        .jurisdictionNotModelled(place), key: ["not-modelled", place.text], about: [],
        subjects: [place.text], actions: [.askCounsel])
    }
  }

  /// An authorisation that fails only because a safeguard is not in place.
  var missingSafeguards: [Finding] {
    guard index.project.safeguards != nil else { return [] }
    struct Key: Hashable {
      var rule: RuleID
      var safeguard: String
    }
    var groups: [Key: [Determination]] = [:]
    let asking = Set(book.catalog.rules.filter { $0.when.asksForSafeguards }.map(\.regime))
    let wanting = notable.filter { $0.outcome.isRequirement && asking.contains($0.regime) }
    for (_, members) in wanting.grouped(by: { Same(regime: $0.position, resolution: $0.resolution) }
    ) {
      for proof in members[0].proofs {
        guard case .rule(let rule) = proof.claim, case .authorisation? = book.rules[rule]?.kind
        else { continue }
        for safeguard in proof.failingSafeguards {
          groups[Key(rule: rule, safeguard: safeguard), default: []] += members
        }
      }
    }
    return groups.sorted { ($0.key.rule, $0.key.safeguard) < ($1.key.rule, $1.key.safeguard) }
      .map { key, members in
        finding(
          .gap, on: [.safeguardMissing],
          .missingSafeguard(key.safeguard, authorisation: key.rule),
          key: ["safeguard", key.rule.text, key.safeguard], about: members, rules: [key.rule],
          actions: [.putInPlace(key.safeguard)])
      }
  }

  private struct Same: Hashable {
    var regime: Int
    var resolution: Resolution
  }

  /// An act for which the list of one law wants a licence, while that of another, which reaches it,
  /// has nothing for the item.
  var unevenControls: [Finding] {
    struct Key: Hashable {
      var subject: Exposure.Subject
      var item: String
    }
    let byList = Set(
      book.catalog.rules.compactMap { rule -> RegimeID? in
        guard case .requirement(let requirement) = rule.kind, requirement.perControlOf != nil
        else { return nil }
        return rule.regime
      })
    let strict = notable.filter {
      $0.outcome == .licenceRequired && byList.contains($0.regime) && !$0.reasons.isEmpty
    }
    guard !strict.isEmpty else { return [] }
    let concerned = Set(strict.map { Key(subject: $0.exposure.subject, item: $0.exposure.item) })
    let free = determinations.filter { exposure, _ in
      concerned.contains(Key(subject: exposure.subject, item: exposure.item))
    }.filter { $0.outcome == .notRequired && byList.contains($0.regime) }
      .grouped { Key(subject: $0.exposure.subject, item: $0.exposure.item) }
    let freeByKey = Dictionary(uniqueKeysWithValues: free.map { ($0.key, $0.members) })
    return strict.grouped { Key(subject: $0.exposure.subject, item: $0.exposure.item) }
      .compactMap { key, members in
        let strictRegimes = Set(members.map(\.regime))
        let free = (freeByKey[key] ?? []).filter { !strictRegimes.contains($0.regime) }
        guard !free.isEmpty else { return nil }
        return finding(
          .gap, on: [.controlledElsewhere],
          .controlledElsewhere(
            item: key.item, here: strictRegimes.sorted(), notBy: Set(free.map(\.regime)).sorted()),
          key: ["uneven", key.subject.id, key.item], about: members + free)
      }
  }
}

extension Condition {
  /// Whether it asks for safeguards anywhere.
  fileprivate var asksForSafeguards: Bool {
    switch self {
    case .all(let parts), .any(let parts): parts.contains(where: \.asksForSafeguards)
    case .not(let part): part.asksForSafeguards
    case .confirm: false
    case .fact(let test): test.key == .holding(.safeguard)
    }
  }
}

extension Proof {
  /// Safeguards whose absence makes a conjunction fail that otherwise might hold.
  fileprivate var failingSafeguards: [String] {
    guard truth == .false else { return [] }
    switch claim {
    case .rule, .all:
      let failing = parts.filter { $0.truth == .false }
      return failing.count == 1 ? failing[0].failingSafeguards : []
    case .fact(let test, let readings) where test.key == .holding(.safeguard):
      let stated = Set(
        (readings.first?.value ?? "").split(separator: ", ").map(String.init))
      return test.argument.words.filter { !stated.contains($0) }
    default: return []
    }
  }
}
