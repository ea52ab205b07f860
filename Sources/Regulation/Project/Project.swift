/// A project as its file states it: who does what with which items, where and when.
///
/// A fact left out is nil and stays unknown; a fact stated empty is known to be empty.
package struct Project: Sendable, Hashable {
  package var id: String
  package var title: String?
  package var start: CivilDate
  package var end: CivilDate
  /// The day we stand on.
  package var asOf: CivilDate
  package var organisations: [Organisation]
  package var sites: [Site]
  package var items: [Item]
  package var staff: [StaffMember]
  package var transfers: [Transfer]
  package var authorisations: [HeldAuthorisation]
  package var safeguards: Set<String>?
  package var answers: Answers
  /// Duties of reliefs that are met, or known never to be.
  package var fulfilled: [FulfilledDuty]
  package var decisions: [Decision]
  package var workPackages: [WorkPackage]
  /// What screening found of the parties; nil where they were not screened.
  package var screening: ProjectScreening?

  package init(
    id: String, title: String? = nil, start: CivilDate, end: CivilDate, asOf: CivilDate,
    organisations: [Organisation] = [], sites: [Site] = [], items: [Item] = [],
    staff: [StaffMember] = [], transfers: [Transfer] = [],
    authorisations: [HeldAuthorisation] = [], safeguards: Set<String>? = nil,
    answers: Answers = Answers(), fulfilled: [FulfilledDuty] = [], decisions: [Decision] = [],
    workPackages: [WorkPackage] = []
  ) {
    self.id = id
    self.title = title
    self.start = start
    self.end = end
    self.asOf = asOf
    self.organisations = organisations
    self.sites = sites
    self.items = items
    self.staff = staff
    self.transfers = transfers
    self.authorisations = authorisations
    self.safeguards = safeguards
    self.answers = answers
    self.fulfilled = fulfilled
    self.decisions = decisions
    self.workPackages = workPackages
  }
}

/// A person's ruling on a finding, carried into the plan.
package struct Decision: Sendable, Hashable {
  package var finding: String
  package var decision: String
  package var by: String?
  package var on: CivilDate?
  package var why: String?

  package init(
    finding: String, decision: String, by: String? = nil, on: CivilDate? = nil, why: String? = nil
  ) {
    self.finding = finding
    self.decision = decision
    self.by = by
    self.on = on
    self.why = why
  }
}
