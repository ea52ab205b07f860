import Regulation

extension Findings {
  /// What is to be known of the project's partners: those because of whom acts are barred, listed
  /// parties among their owners.
  var parties: [Finding] { barredParties + listedHolders }

  private var barredParties: [Finding] {
    var rulesOfParty: [String: [RuleID: [Determination]]] = [:]
    let aboutParties = Set(book.catalog.rules.filter { $0.when.asksAboutParties }.map(\.id))
    let barred = notable.filter { determination in
      (determination.outcome == .prohibited || determination.outcome == .licenceRequired)
        && (determination.rule.map(aboutParties.contains) ?? false)
    }
    for (_, members) in barred.grouped(by: { Key(rule: $0.rule, parties: $0.exposure.rows.parties) }
    ) {
      guard let rule = members[0].rule else { continue }
      for proof in members[0].proofs where proof.claim == .rule(rule) && proof.truth == .true {
        for party in proof.partiesThatCount {
          rulesOfParty[party, default: [:]][rule, default: []] += members
        }
      }
    }
    return rulesOfParty.sorted { $0.key < $1.key }.map { party, rules in
      let members = rules.sorted { $0.key < $1.key }.flatMap(\.value)
      let isProhibited = members.contains { $0.outcome == .prohibited }
      return finding(
        .gap, on: [.partyBarred, isProhibited ? .prohibited : .licenceRequired],
        .partyBarred(party: party, rules: rules.keys.sorted()), key: ["party", party],
        about: members, subjects: [party], rules: rules.keys.sorted(),
        actions: [.hold, .askCounsel])
    }
  }

  private struct Key: Hashable {
    var rule: RuleID?
    var parties: Int32
  }

  /// Direct owners that are on some list, whatever their share.
  private var listedHolders: [Finding] {
    index.project.organisations.flatMap { organisation in
      (organisation.owners ?? []).compactMap { owner -> Finding? in
        let flags = index.organisations[owner.party]?.flags ?? owner.flags
        guard flags.contains(where: { book.isPartyList($0.flag) }) else { return nil }
        return finding(
          .notice, on: [.listedHolder],
          .listedHolder(party: organisation.id, holder: owner.party, share: owner.share),
          key: ["listed-holder", organisation.id, owner.party], about: [],
          subjects: [organisation.id], actions: [.askCounsel])
      }
    }
  }
}

extension Condition {
  /// Whether it asks about lists that a party is on, or about its owners.
  fileprivate var asksAboutParties: Bool {
    switch self {
    case .all(let parts), .any(let parts): parts.contains(where: \.asksAboutParties)
    case .not(let part): part.asksAboutParties
    case .confirm: false
    case .fact(let test):
      switch test.key {
      case .party(_, .flag), .party(_, .owned): true
      default: false
      }
    }
  }
}

extension Proof {
  /// The organisations whose listing or owners make the claim true.
  fileprivate var partiesThatCount: Set<String> {
    guard truth == .true else { return [] }
    if case .fact(let test, let readings) = claim {
      switch test.key {
      case .party(_, .flag), .party(_, .owned):
        let stated = readings.filter { !($0.value ?? "").isEmpty && $0.basis == .stated }
        return Set(stated.compactMap { FactPath($0.path).id(in: .organisations) })
      default: return []
      }
    }
    return parts.reduce(into: []) { $0.formUnion($1.partiesThatCount) }
  }
}
