package import Regulation

/// What the law says of a project, with the findings built from it.
package struct Assessment: Sendable {
  package let project: Project
  package let exposures: [Exposure]
  package let determinations: Determinations
  package let findings: [Finding]
  package let verdicts: [JurisdictionVerdict]
}
