package import Regulation

/// What a plan was made from, so that it can be made again.
package struct Receipt: Sendable, Hashable {
  /// The hash of the catalog files.
  package let catalogHash: String
  /// The day up to which every dated source of the catalog was read; nil where none has a day.
  package let horizon: CivilDate?
  /// The version of the tool.
  package let toolVersion: String
  /// The name of the project file, without its folder.
  package let projectFile: String

  package init(
    catalogHash: String, horizon: CivilDate?, toolVersion: String, projectFile: String
  ) {
    self.catalogHash = catalogHash
    self.horizon = horizon
    self.toolVersion = toolVersion
    self.projectFile = projectFile
  }
}
