/// What a YAML file may not exceed; limits hold against hostile files and never change a meaning.
package struct YAMLLimits: Hashable, Sendable {
  /// The largest file in bytes.
  package let bytes: Int

  /// The deepest nesting of mappings and sequences; the root is at depth 1.
  package let depth: Int

  /// The most nodes in a document.
  package let nodes: Int

  /// The number of problems after which the rest of the file is not read.
  package let problems: Int

  /// Limits with the standard value for each one left out.
  ///
  /// Offsets and node numbers are stored in 32 bits, so no file may be larger than 1 GiB.
  package init(
    bytes: Int = 64 << 20, depth: Int = 64, nodes: Int = 8_000_000, problems: Int = 100
  ) {
    precondition((0...1 << 30).contains(bytes), "files over 1 GiB cannot be addressed")
    self.bytes = bytes
    self.depth = depth
    self.nodes = nodes
    self.problems = problems
  }

  /// The limits of catalog and project files.
  package static let standard = YAMLLimits()
}
