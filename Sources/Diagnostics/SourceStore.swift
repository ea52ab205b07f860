/// The texts that diagnostics may point into, by path.
package struct SourceStore: Sendable {
  private var bytesByPath: [String: [UInt8]] = [:]

  /// A store without texts.
  package init() {}

  /// Adds a text, or replaces the one with the same path.
  package mutating func insert(path: String, bytes: [UInt8]) {
    bytesByPath[path] = bytes
  }

  /// The bytes of the text at `path`, if the store has it.
  package func bytes(at path: String) -> [UInt8]? {
    bytesByPath[path]
  }

  /// The texts that the diagnostics point into, each with its line table.
  ///
  /// Tables are made here and not on insertion, because most files have no diagnostic.
  package func texts(for diagnostics: [Diagnostic]) -> [String: SourceText] {
    var texts: [String: SourceText] = [:]
    for path in diagnostics.flatMap(\.paths) where texts[path] == nil {
      guard let bytes = bytesByPath[path] else { continue }
      texts[path] = SourceText(path: path, bytes: bytes)
    }
    return texts
  }
}
