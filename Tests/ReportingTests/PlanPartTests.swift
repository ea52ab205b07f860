import Assessment
import LawLiterals
import Regulation
import Reporting
import Testing

@Suite struct `Parts of a plan` {
  private static let bare = Project(
    id: "bare", start: "2027-01-01", end: "2027-12-31", asOf: "2026-11-23")

  private func parts(of document: Document) -> [String] {
    document.blocks.compactMap { block in
      if case .section(let section) = block { section.id } else { nil }
    }
  }

  @Test func `a project that meets all of them has all of them in order`() {
    #expect(parts(of: ScreenedSample.document) == PlanPart.allCases.map(\.rawValue))
  }

  @Test func `a project that states no owners has no part on them`() {
    #expect(!parts(of: PlanSample.document()).contains(PlanPart.owners.rawValue))
  }

  @Test func `an empty project keeps only what must never be missing`() {
    let document = PlanSample.document { $0 = Self.bare }
    #expect(parts(of: document) == ["summary", "scope", "assumptions", "sign-off"])
  }

  @Test func `a profile picks and orders the parts`() {
    let document = PlanSample.document(parts: [.sources, .summary])
    #expect(parts(of: document) == ["sources", "summary"])
  }

  private struct Removal: Sendable, CustomTestStringConvertible {
    let part: PlanPart
    let cause: @Sendable (inout Project) -> Void
    var testDescription: String { part.rawValue }
  }

  private static let removals: [Removal] = [
    Removal(part: .screening) { $0.screening = nil },
    Removal(part: .items) { $0.items = [] },
    Removal(part: .exposures) { project in
      project.transfers = []
      project.staff = []
    },
    Removal(part: .access) { $0.staff = [] },
    Removal(part: .licences) { project in
      project.transfers.removeAll { $0.id != "t4" }
      project.staff = []
    },
    Removal(part: .held) { $0.authorisations = [] },
    Removal(part: .duties) { project in
      project.transfers.removeAll { $0.id != "t4" }
      project.staff = []
    },
    Removal(part: .findings) { project in
      project.transfers = []
      project.staff = []
      project.authorisations = []
      project.organisations = []
      project.sites = []
    },
    Removal(part: .conflicts) { $0.transfers.removeAll { $0.id == "t2" } },
    Removal(part: .questions) { $0.answers = Answers(wildcard: false) },
    Removal(part: .changes) { project in
      // Before the sources were read nothing is stale, and nothing begins or ends so early.
      project.start = "2026-01-01"
      project.end = "2026-06-30"
      project.asOf = "2026-01-01"
      project.transfers.removeAll { $0.id == "t2" }
      project.authorisations = []
    },
    Removal(part: .retention) { project in
      project.transfers = []
      project.staff = []
    },
    Removal(part: .safeguards) { project in
      project.safeguards = []
      project.staff = []
      project.transfers.removeAll { $0.id == "t5" || $0.id == "t1" }
    },
    Removal(part: .decisions) { $0.decisions = [] },
    Removal(part: .sources) { project in
      project.transfers = []
      project.staff = []
    },
  ]

  @Test(arguments: removals)
  private func `a part without anything to say is left out`(removal: Removal) {
    let left = parts(of: PlanSample.document(removal.cause))
    #expect(!left.contains(removal.part.rawValue))
  }
}
