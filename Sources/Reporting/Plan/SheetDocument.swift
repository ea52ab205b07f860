package import Assessment
import Regulation

/// One part of a plan as a document of its own.
package struct SheetDocument: Sendable {
  private let plan: Plan
  private let receipt: Receipt

  package init(assessment: Assessment, book: Rulebook, receipt: Receipt) {
    plan = Plan(assessment: assessment, book: book)
    self.receipt = receipt
  }

  /// The part under a title; nil where it has nothing to say.
  package func document(of part: PlanPart, titled title: String) -> Document? {
    guard let section = part.section(of: plan) else { return nil }
    return Document(
      title: title, subtitle: plan.project.title ?? plan.project.id,
      facts: [
        .init("As of", "\(plan.project.asOf.description)"),
        .init("Law snapshot", "\(.code(String(receipt.catalogHash.prefix(12))))"),
      ]
    ) {
      section.blocks
    }
  }
}
