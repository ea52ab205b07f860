import Diagnostics
import Testing
import YAMLTree

@testable import Catalog

@Suite struct `Files with something missing` {
  /// A required key of some record of a file, and where it is written.
  private struct RequiredKey {
    let file: Fixtures.File
    let key: String
    let range: Range<Int>
  }

  private static let requiredKeys: [RequiredKey] = Fixtures.mini.flatMap { file in
    guard let root = YAMLDocument.parse(path: file.path, bytes: file.bytes).root,
      let first = root.mapping?.first?.key.text, let form = FileKind(rawValue: first)?.form
    else { return [RequiredKey]() }
    var keys: [RequiredKey] = []
    collect(root, form.shape) { key in
      keys.append(RequiredKey(file: file, key: key.text, range: key.span.range))
    }
    return keys
  }

  private static func collect(
    _ node: YAMLNode, _ shape: Shape, _ found: (YAMLScalar) -> Void
  ) {
    switch shape {
    case .record(let record):
      for pair in node.mapping.map(Array.init) ?? [] {
        guard let field = record.fields.first(where: { $0.key == pair.key.text }) else { continue }
        if field.isRequired { found(pair.key) }
        collect(pair.value, field.shape, found)
      }
    case .list(let element):
      for node in node.sequence.map(Array.init) ?? [] { collect(node, element, found) }
    case .map(_, let value):
      for pair in node.mapping.map(Array.init) ?? [] { collect(pair.value, value, found) }
    case .either(let shapes):
      for shape in shapes { collect(node, shape, found) }
    case .text, .words, .flag, .number, .named: break
    }
  }

  @Test func `Without a required key the file itself is reported`() {
    #expect(Self.requiredKeys.count > 100)
    for required in Self.requiredKeys {
      var bytes = required.file.bytes
      bytes.replaceSubrange(required.range, with: "zz\(required.key)".utf8)
      let files = Fixtures.mini.map {
        $0.path == required.file.path ? (path: $0.path, bytes: bytes) : $0
      }
      let own = CatalogLoader.load(files: files).diagnostics.filter {
        $0.span?.path == required.file.path
      }
      #expect(
        own.contains { ["REC-0102", "REC-0103", "REC-0105"].contains($0.code) },
        "\(required.file.path) without '\(required.key)' at byte \(required.range.lowerBound)")
    }
  }
}
