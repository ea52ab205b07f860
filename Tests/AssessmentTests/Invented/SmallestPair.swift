import Regulation

/// Takes from a law and a project what a disagreement does not need, so that a person can read it.
struct SmallestPair {
  private(set) var law: LawCatalog
  private(set) var project: Project
  private let disagree: (LawCatalog, Project) -> Bool

  init(
    _ law: LawCatalog, _ project: Project, while disagree: @escaping (LawCatalog, Project) -> Bool
  ) {
    self.law = law
    self.project = project
    self.disagree = disagree
    while dropRecords() || simplifyRules() || dropFacts() {}
  }

  private mutating func keep(_ law: LawCatalog, _ project: Project) -> Bool {
    guard law != self.law || project != self.project, disagree(law, project) else { return false }
    self.law = law
    self.project = project
    return true
  }

  private mutating func dropRecords() -> Bool {
    drop(\.rules) || drop(\.regimes) || drop(\.correspondences) || drop(\.countrySets)
      || drop(\.entries) || drop(\.charts) || drop(\.lists) || drop(\.jurisdictions)
      || drop(\.instruments) || drop(of: \.transfers) || drop(of: \.staff)
      || drop(of: \.authorisations)
      || drop(of: \.organisations) || drop(of: \.workPackages) || drop(of: \.fulfilled)
      || drop(of: \.answers.scoped) || drop(of: \.items) || drop(of: \.sites)
  }

  private mutating func drop<Part>(_ parts: WritableKeyPath<LawCatalog, [Part]>) -> Bool {
    for position in law[keyPath: parts].indices.reversed() {
      var smaller = law
      smaller[keyPath: parts].remove(at: position)
      if keep(smaller, project) { return true }
    }
    return false
  }

  private mutating func drop<Part>(of parts: WritableKeyPath<Project, [Part]>) -> Bool {
    for position in project[keyPath: parts].indices.reversed() {
      var smaller = project
      smaller[keyPath: parts].remove(at: position)
      if keep(law, smaller) { return true }
    }
    return false
  }

  /// Provisions without dates, conditions without parts, regimes without tests.
  private mutating func simplifyRules() -> Bool {
    let plain = Provision(title: "P", period: Period(from: CivilDate(year: 2001, month: 1, day: 1)))
    for position in law.rules.indices {
      let rule = law.rules[position]
      for when in [.always] + rule.when.parts where when != rule.when {
        if replace(rule, at: position, rule.provision, when) { return true }
      }
      if replace(rule, at: position, plain, rule.when) { return true }
    }
    for position in law.regimes.indices {
      let regime = law.regimes[position]
      for test in regime.personTests.indices {
        var smaller = law
        smaller.regimes[position].personTests.remove(at: test)
        if keep(smaller, project) { return true }
      }
      for reach in [.always] + regime.reach.parts where reach != regime.reach {
        var smaller = law
        smaller.regimes[position] = Regime(
          id: regime.id, jurisdiction: regime.jurisdiction, provision: plain, lists: regime.lists,
          reach: reach, relief: regime.relief, personTests: regime.personTests)
        if keep(smaller, project) { return true }
      }
    }
    return false
  }

  private mutating func replace(
    _ rule: Rule, at position: Int, _ provision: Provision, _ when: Condition
  ) -> Bool {
    var smaller = law
    smaller.rules[position] = Rule(
      id: rule.id, regime: rule.regime, provision: provision, kind: rule.kind, when: when,
      provided: rule.provided, isAsked: rule.isAsked)
    return keep(smaller, project)
  }

  private mutating func dropFacts() -> Bool {
    for path in project.statedFacts {
      if let smaller = project.setting(path, to: nil), keep(law, smaller) { return true }
    }
    var shorter = project
    shorter.end = project.end.advanced(days: -1)
    return shorter.end >= shorter.start && keep(law, shorter)
  }
}

extension SmallestPair: CustomStringConvertible {
  var description: String {
    var lines: [String] = []
    func add(_ name: String, _ records: [some Any]) {
      for record in records { lines.append("\(name): \(Self.plain(record))") }
    }
    add("regime", law.regimes)
    add("rule", law.rules)
    add("set", law.countrySets)
    add("jurisdiction", law.jurisdictions.filter { !$0.coverage.isEmpty })
    add("list", law.lists)
    add("entry", law.entries)
    add("chart", law.charts)
    add("correspondence", law.correspondences)
    add("instrument", law.instruments)
    add("transfer", project.transfers)
    add("person", project.staff)
    add("item", project.items)
    add("organisation", project.organisations)
    add("site", project.sites)
    add("work package", project.workPackages)
    add("licence", project.authorisations)
    add("answer", project.answers.scoped)
    add("duty", project.fulfilled)
    lines.append(
      "safeguards: \(project.safeguards ?? []), answers: \(project.answers.wildcard as Any)")
    return lines.joined(separator: "\n")
  }

  /// The record without the names of modules and without what is not stated.
  private static func plain(_ record: Any) -> String {
    var text = String(describing: record)
    text.replace("Regulation.", with: "")
    text.replace(/Optional\(([^()]*)\)/) { String($0.1) }
    text.replace(/, [A-Za-z]+: (nil|\[\]|\[:\])/, with: "")
    return text
  }
}

extension Condition {
  /// The conditions that it is made of.
  fileprivate var parts: [Condition] {
    switch self {
    case .all(let parts), .any(let parts): parts
    case .not(let part): [part]
    case .confirm, .fact: []
    }
  }
}
