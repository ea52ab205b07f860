import Assessment
import Foundation
import LawLiterals
import Regulation
import Testing

/// A part of the law that is missing permits nothing: over every jurisdiction, on the small grid.
///
/// A run tries each kind of part for some jurisdictions; `COMITY_ALL_REMOVALS=1` tries them all.
@Suite struct `A part of the law that is missing` {
  private static let isWhole = ProcessInfo.processInfo.environment["COMITY_ALL_REMOVALS"] == "1"

  private static let before = GridAnswers(
    Assessor(book: ShippedLaw.book).assess(ExposureGrid.sample))

  private static let jurisdictions: [JurisdictionID] = {
    let ruled = Set(ShippedLaw.catalog.rules.map(\.regime))
    let all = ShippedLaw.catalog.regimes.filter { ruled.contains($0.id) }.map(\.jurisdiction)
    let each = Set(all).sorted()
    return isWhole ? each : each.filter { ["eu", "us"].contains($0.text) }
  }()

  private func expectNothingPermitted(
    _ catalog: LawCatalog, _ project: Project = ExposureGrid.sample
  ) {
    let after = GridAnswers(Assessor(book: Rulebook(catalog)).assess(project))
    let permitted = Self.before.permitted(by: after)
    #expect(
      permitted.isEmpty,
      "\(permitted.count) cells are permitted:\n\(permitted.prefix(20).joined(separator: "\n"))")
  }

  @Test(arguments: jurisdictions)
  private func `lists of which no entry was read`(jurisdiction: JurisdictionID) {
    var catalog = ShippedLaw.catalog
    func isOwn(_ list: ListID) -> Bool { list.text.hasPrefix("\(jurisdiction).") }
    catalog.lists = catalog.lists.map { list in
      guard isOwn(list.id) else { return list }
      return ControlList(
        id: list.id, provision: list.provision, complete: false, basket: list.basket,
        precludes: list.precludes, kinds: list.kinds)
    }
    catalog.entries.removeAll { isOwn($0.id.list) }
    expectNothingPermitted(catalog)
  }

  @Test(arguments: jurisdictions)
  private func `sets of places that are not there`(jurisdiction: JurisdictionID) {
    var catalog = ShippedLaw.catalog
    catalog.countrySets.removeAll { $0.id.text.hasPrefix("\(jurisdiction)") }
    expectNothingPermitted(catalog)
  }

  @Test(arguments: jurisdictions)
  private func `reliefs of which it is not known whether they have effect`(
    jurisdiction: JurisdictionID
  ) {
    var catalog = ShippedLaw.catalog
    for index in catalog.rules.indices
    where catalog.rules[index].regime.text.hasPrefix("\(jurisdiction).") {
      let rule = catalog.rules[index]
      switch rule.kind {
      case .authorisation, .exclusion: break
      default: continue
      }
      catalog.rules[index].provision = Provision(
        title: rule.provision.title, citations: rule.provision.citations,
        period: rule.provision.period,
        events: [
          LegalEvent(
            on: ExposureGrid.sample.start.advanced(days: -1), title: "announced", citation: nil)
        ], confidence: rule.provision.confidence, checked: rule.provision.checked)
    }
    expectNothingPermitted(catalog)
  }

  @Test(arguments: jurisdictions)
  private func `requirements of which it is not known whether they have effect`(
    jurisdiction: JurisdictionID
  ) {
    var catalog = ShippedLaw.catalog
    for index in catalog.rules.indices
    where catalog.rules[index].regime.text.hasPrefix("\(jurisdiction).") {
      let rule = catalog.rules[index]
      guard case .requirement = rule.kind else { continue }
      catalog.rules[index].provision = Provision(
        title: rule.provision.title, citations: rule.provision.citations,
        period: rule.provision.period,
        events: [
          LegalEvent(
            on: ExposureGrid.sample.start.advanced(days: -1), title: "announced", citation: nil)
        ], confidence: rule.provision.confidence, checked: rule.provision.checked)
    }
    expectNothingPermitted(catalog)
  }

  @Test func `correspondences that show what an item is on other lists`() {
    var catalog = ShippedLaw.catalog
    catalog.correspondences = []
    expectNothingPermitted(catalog)
  }

  @Test func `a code of a form that no list knows`() {
    var project = ExposureGrid.sample
    for index in project.items.indices {
      for (list, standing) in project.items[index].classifications {
        if case .code = standing {
          project.items[index].classifications[list] = .code("Q7-unheard.of")
        }
      }
    }
    expectNothingPermitted(ShippedLaw.catalog, project)
  }

  @Test func `an item's place on any one list`() {
    var project = ExposureGrid.sample
    for list in ShippedLaw.catalog.lists.map(\.id) {
      for index in project.items.indices where project.items[index].kind != .service {
        project.items[index].classifications[list] = nil
      }
    }
    expectNothingPermitted(ShippedLaw.catalog, project)
  }
}
