import Diagnostics
import Regulation
import YAMLTree

/// A file of facts, read against the law: a project or a case.
enum FactFile {
  static func read<Value>(
    path: String, bytes: [UInt8], as expected: FileKind, _ form: Form<Value>,
    against catalog: LawCatalog, _ project: (Value) -> (file: ProjectFile, asOf: CivilDate)
  ) -> (value: Value?, diagnostics: [Diagnostic]) {
    let (root, problems) = YAMLDocument.parse(path: path, bytes: bytes)
    var reading = Reading(text: SourceText(path: path, bytes: bytes), law: catalog)
    guard let root, let kind = reading.kind(of: root) else {
      return (nil, (problems + reading.diagnostics).ordered())
    }
    guard kind == expected else {
      if let key = root.mapping?.first?.key {
        reading.report(.misplacedFile(key, expected: "a \(expected.rawValue)"))
      }
      return (nil, (problems + reading.diagnostics).ordered())
    }
    let value = form.read(root, &reading)
    let stated = value.map(project)
    let facts = Facts(
      project: stated?.file, window: stated.map { $0.file.window(asOf: $0.asOf) },
      reading: reading, law: catalog)
    let findings = ProjectChecks.all.flatMap { $0.check(facts) }
    return (value, (problems + reading.diagnostics + findings).ordered())
  }
}

/// A project with what reading it brought to light: what the checks look at.
struct Facts: Sendable {
  /// Nil where the file is too broken to say.
  let project: ProjectFile?
  /// When the work begins and ends.
  let window: (start: CivilDate, end: CivilDate)?
  let reading: Reading
  let law: LawCatalog
}
