import Assessment
import Regulation
import Testing

/// What must hold of every answer, tried on random projects under the shipped law.
@Suite struct EnginePropertyTests {
  private struct Key: Hashable {
    var subject: String
    var item: String
    var regime: RegimeID
  }

  private static func strictest(_ assessment: Assessment) -> [Key: Outcome] {
    var result: [Key: Outcome] = [:]
    for determination in assessment.determinations {
      let key = Key(
        subject: determination.exposure.subject.id, item: determination.exposure.item,
        regime: determination.regime)
      result[key] = max(result[key] ?? .outOfReach, determination.outcome)
    }
    return result
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `leaving out a fact never turns an answer into a permission`(seed: UInt64) {
    var random = RandomProjects(seed: seed, catalog: ShippedLaw.catalog)
    let project = random.project()
    let assessor = Assessor(book: ShippedLaw.book)
    let before = Self.strictest(assessor.assess(project))
    for removal in FactRemoval.all(of: project) {
      var poorer = project
      removal.remove(&poorer)
      guard poorer != project else { continue }
      let after = Self.strictest(assessor.assess(poorer))
      for (key, outcome) in after where outcome.permits {
        if let earlier = before[key], !earlier.permits {
          Issue.record(
            "seed \(seed), without \(removal): \(key.regime) for \(key.subject) and \(key.item) went from \(earlier) to \(outcome)"
          )
        }
      }
    }
  }

  @Test(arguments: 1...2 as ClosedRange<UInt64>)
  func `the order of the project file does not matter`(seed: UInt64) {
    var random = RandomProjects(seed: seed, catalog: ShippedLaw.catalog)
    let project = random.project()
    var turned = project
    turned.organisations.reverse()
    turned.sites.reverse()
    turned.items.reverse()
    turned.staff.reverse()
    turned.transfers.reverse()
    turned.authorisations.reverse()
    let assessor = Assessor(book: ShippedLaw.book)
    let (first, second) = (assessor.assess(project), assessor.assess(turned))
    #expect(Set(first.determinations) == Set(second.determinations))
    #expect(Set(first.findings.map(\.id)) == Set(second.findings.map(\.id)))
  }

  @Test(arguments: 1...2 as ClosedRange<UInt64>)
  func `the number of cores does not matter`(seed: UInt64) {
    var random = RandomProjects(seed: seed, catalog: ShippedLaw.catalog)
    var project = random.project()
    // Enough people of enough kinds that the work is cut into portions.
    for round in 1...20 {
      project.staff += random.project().staff.map { person in
        var person = person
        person.id += "-\(round)"
        return person
      }
    }
    let one = Assessor(book: ShippedLaw.book, cores: 1).assess(project)
    let three = Assessor(book: ShippedLaw.book, cores: 3).assess(project)
    #expect(one.exposures.count > 64)
    #expect(Array(one.determinations) == Array(three.determinations))
    #expect(one.findings == three.findings)
  }

  @Test(arguments: 1...2 as ClosedRange<UInt64>)
  func `the order of the rules does not matter`(seed: UInt64) {
    var random = RandomProjects(seed: seed, catalog: ShippedLaw.catalog)
    let project = random.project()
    var turned = ShippedLaw.catalog
    turned.rules.reverse()
    turned.entries.reverse()
    turned.countrySets.reverse()
    turned.correspondences.reverse()
    let first = Assessor(book: ShippedLaw.book).assess(project)
    let second = Assessor(book: Rulebook(turned)).assess(project)
    #expect(Self.strictest(first) == Self.strictest(second))
  }

  @Test(arguments: 1...2 as ClosedRange<UInt64>)
  func `segments cover each exposure's window without gap or overlap`(seed: UInt64) {
    var random = RandomProjects(seed: seed, catalog: ShippedLaw.catalog)
    var project = random.project()
    project.end = project.start.advanced(months: 30)
    let assessment = Assessor(book: ShippedLaw.book).assess(project)
    for exposure in assessment.exposures {
      for regime in ShippedLaw.catalog.regimes {
        let segments = assessment.determinations.filter {
          $0.exposure == exposure && $0.regime == regime.id
        }
        var expected = exposure.period.from
        for segment in segments {
          #expect(segment.period.from == expected)
          expected = segment.period.until?.advanced(days: 1)
        }
        #expect(segments.last?.period.until == exposure.period.until)
      }
    }
  }

  @Test(arguments: 1...2 as ClosedRange<UInt64>)
  func `each day's answer is the answer of its segment`(seed: UInt64) {
    var random = RandomProjects(seed: seed, catalog: ShippedLaw.catalog)
    var project = random.project()
    project.end = project.start.advanced(months: 14)
    let assessor = Assessor(book: ShippedLaw.book)
    let whole = assessor.assess(project)
    for offset in stride(from: 0, through: 400, by: 57) {
      var single = project
      single.start = project.start.advanced(days: offset)
      single.end = single.start
      guard single.start <= project.end else { continue }
      for answer in assessor.assess(single).determinations {
        let segment = whole.determinations.first {
          $0.regime == answer.regime && $0.exposure.subject == answer.exposure.subject
            && $0.exposure.item == answer.exposure.item && $0.exposure.to == answer.exposure.to
            && $0.exposure.from == answer.exposure.from
            && $0.exposure.kind == answer.exposure.kind && $0.period.contains(single.start)
        }
        #expect(segment?.outcome == answer.outcome, "\(answer.regime) on \(single.start)")
      }
    }
  }
}
