package import Assessment
import Regulation

/// The compliance plan of an assessed project, as a draft for counsel.
package struct PlanDocument: Sendable {
  private let plan: Plan
  private let receipt: Receipt
  private let parts: [PlanPart]

  /// Takes what the plan is made of and the parts wanted, in their order.
  package init(
    assessment: Assessment, book: Rulebook, receipt: Receipt,
    parts: [PlanPart] = PlanPart.allCases
  ) {
    plan = Plan(assessment: assessment, book: book)
    self.receipt = receipt
    self.parts = parts
  }

  /// The document; a part with nothing to say is left out.
  package var document: Document {
    Document(
      title: "Compliance plan", subtitle: plan.project.title ?? plan.project.id,
      status: "Privileged and confidential – draft for counsel", facts: facts
    ) {
      parts.compactMap { $0.section(of: plan)?.block }
    }
  }

  private var facts: [Document.Fact] {
    let project = plan.project
    let read = Set(plan.reaching.flatMap(\.citations)).compactMap {
      plan.names.instrument($0.instrument)?.checked
    }
    let horizon = read.min().map { "the oldest source that an answer rests on read up to \($0)" }
    return [
      .init("Project", "\(.code(project.id))"),
      .init("Project window", "\(project.window.words)"),
      .init("As of", "\(project.asOf.description)"),
      .init(
        "Law snapshot",
        "\(.code(String(receipt.catalogHash.prefix(12)))), \(horizon ?? "day of the sources not stated")"
      ),
      .init("Project file", "\(.code(receipt.projectFile))"),
      .init("Made with", "comity \(receipt.toolVersion)"),
    ] + lists
  }

  /// What the parties were screened against, where they were.
  private var lists: [Document.Fact] {
    guard let screening = plan.project.screening else { return [] }
    let days = screening.editions.map(\.published)
    guard let first = days.min(), let last = days.max() else {
      return [.init("Lists screened", "none was at hand")]
    }
    return [
      .init(
        "Lists screened",
        """
        \(days.count), published from \(first) to \(last), \
        \(.reference("each with its hash", to: PlanPart.screening.rawValue))
        """)
    ]
  }
}
