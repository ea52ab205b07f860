package import Diagnostics
package import Regulation
import YAMLTree

/// Reads project files.
package enum ProjectReader {
  /// The project that the file states, with every problem found.
  ///
  /// - Parameters:
  ///   - path: the name that diagnostics carry.
  ///   - bytes: the file.
  ///   - catalog: the law, for lists, codes, flags, licences and questions that the project names.
  ///   - asOfDefault: the day we stand on where the project does not say.
  /// - Returns: the project, nil where the file could not be read as one, and the diagnostics in
  ///   order. After errors the project may lack what they are about.
  package static func read(
    path: String, bytes: [UInt8], against catalog: LawCatalog, asOfDefault: CivilDate
  ) -> (project: Project?, diagnostics: [Diagnostic]) {
    let (file, diagnostics) = FactFile.read(
      path: path, bytes: bytes, as: .project, .project, against: catalog
    ) { ($0, asOfDefault) }
    return (file?.project(asOf: asOfDefault), diagnostics)
  }
}

/// Reads worked cases.
package enum CaseReader {
  /// The case that the file states, with every problem found.
  ///
  /// - Parameters:
  ///   - path: the name that diagnostics carry.
  ///   - bytes: the file.
  ///   - catalog: the law that the case names.
  /// - Returns: the case, nil where the file could not be read as one, and the diagnostics in
  ///   order.
  package static func read(
    path: String, bytes: [UInt8], against catalog: LawCatalog
  ) -> (case: WorkedCase?, diagnostics: [Diagnostic]) {
    let (file, diagnostics) = FactFile.read(
      path: path, bytes: bytes, as: .case, .workedCase, against: catalog
    ) { ($0.project, $0.asOf) }
    return (file?.workedCase, diagnostics)
  }
}
