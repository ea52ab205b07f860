import Diagnostics
import Regulation
import YAMLTree

/// What one file of law says.
struct CatalogFile: Sendable {
  let records: Records
  let reading: Reading
  /// Problems of the YAML itself; those of the records are in `reading`.
  let problems: [Diagnostic]

  /// Reads a file; a case or a project says nothing here, because it is read against the law.
  init(path: String, bytes: [UInt8]) {
    let (root, problems) = YAMLDocument.parse(path: path, bytes: bytes)
    var reading = Reading(text: SourceText(path: path, bytes: bytes))
    let kind = root.flatMap { reading.kind(of: $0) }
    guard let root, kind?.isLaw != false else {
      self.init(records: Records(), reading: reading, problems: problems)
      return
    }
    let records = kind?.form?.read(root, &reading) ?? Records()
    self.init(records: records, reading: reading, problems: problems)
  }

  private init(records: Records, reading: Reading, problems: [Diagnostic]) {
    self.records = records
    self.reading = reading
    self.problems = problems
  }
}

extension Reading {
  /// What the file holds, told by its first key; nil where no kind begins so, once reported.
  mutating func kind(of root: YAMLNode) -> FileKind? {
    guard let key = root.mapping?.first?.key else {
      report(.wrongKind(root, expected: "a mapping"))
      return nil
    }
    if let kind = FileKind(rawValue: key.text) { return kind }
    report(.unknownFileKind(key, known: FileKind.allCases.map(\.rawValue)))
    return nil
  }
}
