package import Diagnostics

/// One YAML file, read into a positioned tree.
package enum YAMLDocument {
  /// Reads a file of one document.
  ///
  /// Every scalar stays text: YAML 1.1 typing is never applied. There is no root where the text
  /// could not be read as it stands: a syntax error, a limit, an encoding, an alias, a collection as
  /// a key. Otherwise there is one, even beside errors such as a duplicate key, so that the caller
  /// can go on looking for more.
  ///
  /// - Parameters:
  ///   - path: the name that spans carry.
  ///   - bytes: the file; kept by the tree, which points into it.
  ///   - limits: what the file may not exceed.
  /// - Returns: the root and the diagnostics in the order of the text.
  package static func parse(
    path: String, bytes: [UInt8], limits: YAMLLimits = .standard
  ) -> (root: YAMLNode?, diagnostics: [Diagnostic]) {
    if let refusal = Admission.refusal(path: path, bytes: bytes, limits: limits) {
      return (nil, [refusal])
    }
    var builder = TreeBuilder(path: path, bytes: bytes, limits: limits)
    builder.read()
    return builder.finish()
  }
}
