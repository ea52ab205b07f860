import Assessment
import Catalog
import Foundation
import LawLiterals
import Regulation
import Testing

/// Whatever a plan asks can be answered, and the answer ends the question.
@Suite struct `Answering what is asked` {
  private static let examples: [Project] = {
    let folder = ShippedLaw.root.appending(path: "reports/examples")
    return ShippedLaw.yamlFiles(below: folder).compactMap { file in
      ProjectReader.read(
        path: file.path, bytes: Array((try? Data(contentsOf: file)) ?? Data()),
        against: ShippedLaw.catalog, asOfDefault: "2026-12-01"
      ).project
    }
  }()

  /// The examples, and every so manieth of the worked cases.
  private static let projects =
    examples + ShippedCases.all.enumerated().filter { $0.offset % 53 == 0 }.map(\.element.project)

  private static let assessor = Assessor(book: ShippedLaw.book)

  @Test func `an id under answers is accepted, and no question with it is left`() {
    var answered = 0
    for project in Self.projects {
      for finding in Self.assessor.assess(project).findings {
        guard case .question(let question, _) = finding.message,
          let id = Self.answer(to: question)
        else { continue }
        answered += 1
        for value in [true, false] {
          var told = project
          told.answers.scoped += finding.exposures.map { exposure in
            switch exposure.subject {
            case .transfer(let transfer):
              Answers.Scoped(question: id, value: value, transfers: [transfer])
            case .staff(let person): Answers.Scoped(question: id, value: value, staff: [person])
            }
          }
          let left = Self.assessor.assess(told).findings
          #expect(!left.contains { $0.id == finding.id }, "\(project.id): \(id) = \(value)")
        }
      }
    }
    #expect(answered >= 5)
  }

  @Test func `every other question names a record of the project and a key of it`() {
    let shape = /(items|staff|transfers|organisations|authorisations|sites)\[([^\]]+)\]\.([a-z].*)/
    var asked = 0
    for project in Self.projects {
      let records = Set(
        project.items.map { "items[\($0.id)]" } + project.staff.map { "staff[\($0.id)]" }
          + project.transfers.map { "transfers[\($0.id)]" }
          + project.organisations.map { "organisations[\($0.id)]" }
          + project.authorisations.map { "authorisations[\($0.id)]" }
          + project.sites.map { "sites[\($0.id)]" })
      for finding in Self.assessor.assess(project).findings {
        guard case .question(let question, _) = finding.message,
          Self.answer(to: question) == nil, question.id != "safeguards"
        else { continue }
        asked += 1
        let match = question.id.wholeMatch(of: shape)
        #expect(match != nil, "\(project.id): \(question.id)")
        guard let match else { continue }
        #expect(
          records.contains("\(match.1)[\(match.2)]"), "\(project.id): \(question.id)")
      }
    }
    #expect(asked >= 10)
  }

  /// The key under `answers` that answers it; nil where a fact of the project does.
  private static func answer(to question: Question) -> String? {
    switch question.subject {
    case .confirm(let id, _): id
    case .law(let rule, _): "law.\(rule)"
    case .fact, .classify: nil
    }
  }
}
