/// The parts of a plan, in the order in which a reader needs them.
///
/// The raw value is the id of the part's section, which references name.
package enum PlanPart: String, Sendable, Hashable, CaseIterable {
  case summary
  case scope
  case screening
  case owners
  case items
  case exposures
  case access
  case licences
  case held
  case duties
  case findings
  case conflicts
  case questions
  case changes
  case retention
  case safeguards
  case assumptions
  case decisions
  case sources
  case signOff = "sign-off"

  /// The part of a plan, or nil where it has nothing to say.
  func section(of plan: Plan) -> Section? {
    switch self {
    case .summary: SummarySection(plan: plan).section
    case .scope: ScopeSection(plan: plan).section
    case .screening: ScreeningSection(plan: plan).section
    case .owners: OwnersSection(plan: plan).section
    case .items: ItemsSection(plan: plan).section
    case .exposures: ExposuresSection(plan: plan).section
    case .access: AccessSection(plan: plan).section
    case .licences: LicencesSection(plan: plan).section
    case .held: HeldSection(plan: plan).section
    case .duties: DutiesSection(plan: plan).section
    case .findings: FindingsSection(plan: plan).section
    case .conflicts: ConflictsSection(plan: plan).section
    case .questions: QuestionsSection(plan: plan).section
    case .changes: ChangesSection(plan: plan).section
    case .retention: RetentionSection(plan: plan).section
    case .safeguards: SafeguardsSection(plan: plan).section
    case .assumptions: AssumptionsSection(plan: plan).section
    case .decisions: DecisionsSection(plan: plan).section
    case .sources: SourcesSection(plan: plan).section
    case .signOff: SignOffSection(plan: plan).section
    }
  }
}
