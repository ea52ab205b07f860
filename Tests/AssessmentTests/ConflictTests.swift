import Assessment
import Regulation
import Testing

/// Every conflict that the worked cases show, with its witness.
@Suite struct ConflictTests {
  /// A conflict as one law against another over an act, whichever rules of them bring it about.
  private struct Clash: Hashable {
    var act: ActID
    var subjects: [String]
    var regimes: [RegimeID]

    init?(_ finding: Finding) {
      guard case .conflict(let act) = finding.message else { return nil }
      self.act = act
      subjects = finding.subjects
      regimes = finding.regimes
    }
  }

  private struct Found {
    let project: Project
    let finding: Finding
    let clash: Clash
  }

  private static let found: [Found] = ShippedCases.all.flatMap { workedCase in
    Assessor(book: ShippedLaw.book).assess(workedCase.project).findings.compactMap { finding in
      Clash(finding).map { Found(project: workedCase.project, finding: finding, clash: $0) }
    }
  }

  private static func clashes(of project: Project, under book: Rulebook) -> Set<Clash> {
    Set(Assessor(book: book).assess(project).findings.compactMap { Clash($0) })
  }

  @Test func `removing any one rule of its witness removes a conflict`() {
    #expect(Self.found.count >= 8)
    for conflict in Self.found {
      #expect(conflict.finding.rules.count == 2)
      for rule in conflict.finding.rules {
        let clashes = Self.clashes(
          of: conflict.project, under: Rulebook(ShippedLaw.catalog.without(rule)))
        #expect(!clashes.contains(conflict.clash), "\(conflict.finding.id) without \(rule)")
      }
    }
  }

  @Test func `removing any one fact of its witness removes a conflict`() {
    var tried = 0
    for conflict in Self.found {
      #expect(!conflict.finding.facts.isEmpty, "\(conflict.finding.id)")
      for fact in conflict.finding.facts {
        var poorer = conflict.project
        poorer.remove(fact)
        guard poorer != conflict.project else { continue }
        tried += 1
        let clashes = Self.clashes(of: poorer, under: ShippedLaw.book)
        #expect(!clashes.contains(conflict.clash), "\(conflict.finding.id) without \(fact)")
      }
    }
    #expect(tried >= 20)
  }

  @Test(arguments: [true, false])
  func `a prohibition stands against a law unless it yields to it or to its union`(
    yields: Bool
  ) throws {
    let project = try #require(
      ShippedCases.all.first { $0.project.id == "retention-under-union-law" }
    ).project
    var catalog = ShippedLaw.catalog
    if !yields { catalog = catalog.withoutYielding }
    let kept = Self.clashes(of: project, under: Rulebook(catalog))
      .filter { $0.act.text == "keep-records" }
    #expect(kept.isEmpty == yields)
  }
}

extension LawCatalog {
  /// The catalog with prohibitions that stand against every law.
  fileprivate var withoutYielding: LawCatalog {
    var catalog = self
    catalog.rules = catalog.rules.map { rule in
      Rule(
        id: rule.id, regime: rule.regime, provision: rule.provision, kind: rule.kind,
        when: rule.when, provided: rule.provided, procedure: rule.procedure,
        demands: rule.demands, forbids: rule.forbids)
    }
    return catalog
  }

  /// The catalog without a rule or person test.
  fileprivate func without(_ rule: RuleID) -> LawCatalog {
    var catalog = self
    catalog.rules.removeAll { $0.id == rule }
    catalog.regimes = catalog.regimes.map { regime in
      Regime(
        id: regime.id, jurisdiction: regime.jurisdiction, provision: regime.provision,
        lists: regime.lists, reach: regime.reach, relief: regime.relief,
        personTests: regime.personTests.filter { $0.id != rule })
    }
    return catalog
  }
}

extension Project {
  /// Leaves out a fact by its path, where it is of a kind that is told here.
  fileprivate mutating func remove(_ path: String) {
    for index in staff.indices where path == "staff[\(staff[index].id)].citizenships" {
      staff[index].citizenships = nil
    }
    for index in organisations.indices {
      let name = "organisations[\(organisations[index].id)]"
      if path == "\(name).country" { organisations[index].country = nil }
      if path == "\(name).flags" { organisations[index].flags = nil }
      if path == "\(name).owners" {
        // Who owns a firm shows in its parent, too.
        organisations[index].owners = nil
        organisations[index].ultimateParent = nil
      }
    }
    for index in items.indices where path == "items[\(items[index].id)].origin" {
      items[index].origin = nil
    }
    guard path.hasPrefix("answers."), answers.wildcard == nil else { return }
    answers.scoped.removeAll { $0.question == String(path.dropFirst("answers.".count)) }
  }
}
