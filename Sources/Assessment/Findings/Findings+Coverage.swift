import Regulation

extension Findings {
  /// A place of the project for which the catalog holds no jurisdiction.
  var unmodelledJurisdictions: [Finding] {
    let modelled = book.catalog.jurisdictions.filter { jurisdiction in
      book.catalog.regimes.contains { $0.jurisdiction == jurisdiction.id }
        || !jurisdiction.memberOf.isEmpty
    }
    return placesOfAction.compactMap { place in
      let isModelled = modelled.contains { jurisdiction in
        book.sets.contains(place, in: jurisdiction.territory, on: index.project.asOf).truth
          != .false
      }
      guard !isModelled else { return nil }
      return Finding(
        .gap, .medium, .jurisdictionNotModelled(place), key: ["not-modelled", place.text],
        about: [], subjects: [place.text], actions: [.askCounsel])
    }
  }

  /// Places where the project acts: whose law may reach it because something starts there.
  private var placesOfAction: [PlaceCode] {
    let places =
      determinations.flatMap { [$0.exposure.from, $0.exposure.to] }
      + index.project.organisations.map(\.country) + index.project.sites.map(\.country)
    return Set(places.compactMap { $0 }).sorted()
  }

  /// An authorisation that fails only because a safeguard is not in place.
  var missingSafeguards: [Finding] {
    let missing = determinations.filter { !$0.outcome.permits }.flatMap { determination in
      determination.found.flatMap { proof -> [(Determination, RuleID, String)] in
        guard case .rule(let rule) = proof.claim, case .authorisation? = book.rules[rule]?.kind
        else { return [] }
        return proof.failingSafeguards.map { (determination, rule, $0) }
      }
    }
    struct Key: Hashable {
      var rule: RuleID
      var safeguard: String
    }
    var groups: [Key: [Determination]] = [:]
    for (determination, rule, safeguard) in missing {
      groups[Key(rule: rule, safeguard: safeguard), default: []].append(determination)
    }
    return groups.sorted { ($0.key.rule, $0.key.safeguard) < ($1.key.rule, $1.key.safeguard) }
      .map { key, members in
        Finding(
          .gap, .medium, .missingSafeguard(key.safeguard, authorisation: key.rule),
          key: ["safeguard", key.rule.text, key.safeguard], about: members, rules: [key.rule],
          actions: [.putInPlace(key.safeguard)])
      }
  }

  /// An act for which one regime wants a licence while another that reaches it wants none.
  var unevenControls: [Finding] {
    struct Key: Hashable {
      var subject: Exposure.Subject
      var item: String
    }
    return determinations.grouped { Key(subject: $0.exposure.subject, item: $0.exposure.item) }
      .compactMap { key, members in
        let strict = members.filter {
          $0.outcome == .licenceRequired || $0.outcome == .prohibited
        }
        let free = members.filter { member in
          member.outcome == .notRequired && !strict.contains { $0.regime == member.regime }
            && book.regimeRules[member.regime]?.requirements.isEmpty == false
        }
        guard !strict.isEmpty, !free.isEmpty else { return nil }
        return Finding(
          .gap, .low,
          .controlledElsewhere(
            item: key.item, here: Set(strict.map(\.regime)).sorted(),
            notBy: Set(free.map(\.regime)).sorted()),
          key: ["uneven", key.subject.id, key.item], about: strict + free)
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
    case .fact(let test, let readings) where test.key == .safeguard:
      let stated = Set(
        (readings.first?.value ?? "").split(separator: ", ").map(String.init))
      return test.argument.words.filter { !stated.contains($0) }
    default: return []
    }
  }
}
