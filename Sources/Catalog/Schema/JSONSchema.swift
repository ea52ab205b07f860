import Diagnostics

/// The JSON Schema (draft 7) of each kind of file, for editors.
package enum JSONSchema {
  /// The name of the file that holds the schema of a kind.
  package static func fileName(of kind: FileKind) -> String { "\(kind.rawValue).schema.json" }

  /// The schema as JSON, with a line break at the end.
  ///
  /// It knows the shapes, not what needs more than one record; `comity check` knows both.
  package static func text(of kind: FileKind) -> String {
    var definitions = SchemaDefinitions()
    let root = definitions.schema(of: kind.shape)
    return JSONValue.object([
      ("$schema", .string("http://json-schema.org/draft-07/schema#")),
      ("title", .string("Comity: \(kind.rawValue)")),
      ("allOf", .array([root])),
      ("definitions", .object(definitions.sorted)),
    ]).text
  }
}

extension FileKind {
  /// What a file of this kind may look like.
  fileprivate var shape: Shape {
    switch self {
    case .project: Form<ProjectFile>.project.shape
    case .case: Form<CaseFile>.workedCase.shape
    default: form?.shape ?? .list(.flag)
    }
  }
}
