package import Crosswalk
import Regulation

/// A fact as the engine found it.
package struct FactReading: Sendable, Hashable {
  /// How far the project says so itself.
  package enum Basis: String, Sendable, Hashable {
    case stated
    /// Worked out from other facts that are stated.
    case inferred
    /// Taken for granted because the project is silent.
    case assumed
  }

  /// Where in the project the fact stands, such as `items[laser].origin`.
  package let path: String
  /// What it says; nil where it is missing.
  package let value: String?
  package let basis: Basis
  /// The crosswalk steps that a derived classification rests on.
  package let derivation: [Correspondences.Step]
  /// Entries of party lists that screening found and nobody has ruled on yet.
  package let presumed: [String]

  package init(
    _ path: String, _ value: String?, basis: Basis = .stated,
    derivation: [Correspondences.Step] = [], presumed: [String] = []
  ) {
    self.path = path
    self.value = value
    self.basis = basis
    self.derivation = derivation
    self.presumed = presumed
  }

  /// Whether the value is an assumption of the engine, not a statement.
  package var assumed: Bool { basis == .assumed }

  /// The reading with the ids of the person and of the item where the path leaves them open.
  func naming(_ person: String, item: String) -> FactReading {
    let stated = FactPath(path)
    guard stated.id(in: .staff) == ExposureList.anybody else { return self }
    let access = "access."
    let field =
      stated.field.hasPrefix(access)
      ? "access[\(item)].\(stated.field.dropFirst(access.count))" : stated.field
    return FactReading(
      FactPath(.staff, person, field).description, value, basis: basis, derivation: derivation,
      presumed: presumed)
  }
}
