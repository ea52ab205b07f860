import Diagnostics
import Regulation
import YAMLTree

/// What reading one file brings to light besides its values.
struct Reading: Sendable {
  /// The file, for its lines.
  let text: SourceText
  /// The law that a project is read against; nil where the file is law itself.
  let law: LawCatalog?
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var declarations: [Declaration] = []
  private(set) var references: [Reference] = []
  private(set) var questions: [Placed<Confirmation>] = []
  /// The record whose parts are being read, where it has a name.
  private(set) var subject: Name?

  init(text: SourceText, law: LawCatalog? = nil) {
    self.text = text
    self.law = law
  }

  /// Where the file states a value.
  func origin(of node: YAMLNode) -> Origin {
    Origin(path: text.path, line: text.position(at: node.range.lowerBound).line)
  }

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// Takes note that the file declares a name; from here to the end of the record, the name is
  /// the subject of what is read.
  mutating func declare(_ name: Name, at scalar: YAMLScalar, asSubject: Bool = true) {
    declarations.append(Declaration(name: name, scalar: scalar, owner: subject))
    if asSubject { subject = name }
  }

  /// Makes a name that is declared elsewhere the subject of what is read.
  mutating func speak(of name: Name) { subject = name }

  /// Takes note that the file uses a name that some file must declare.
  mutating func refer(
    _ text: String, as kinds: [NameKind], at scalar: YAMLScalar, role: RuleRole? = nil
  ) {
    references.append(
      Reference(text: text, kinds: kinds, scalar: scalar, owner: subject, role: role))
  }

  /// Takes note that a rule puts a question.
  mutating func ask(_ question: Confirmation, at node: YAMLNode) {
    questions.append(Placed(value: question, node: node))
  }

  /// Reads a record, after which the subject is again what it was.
  mutating func inRecord<Value>(_ read: (inout Reading) -> Value) -> Value {
    let outer = subject
    defer { subject = outer }
    return read(&self)
  }

  /// Reports the keys that the record does not have; a flood of them as one from the 20th on.
  mutating func checkKeys(of mapping: YAMLMapping, against shape: RecordShape) {
    let known = Set(shape.fields.map(\.key))
    let unknown = mapping.filter { !known.contains($0.key.text) }
    for pair in unknown.prefix(20) { report(.unknownKey(pair, of: shape)) }
    if let next = unknown.dropFirst(20).first {
      report(.furtherUnknownKeys(unknown.count - 20, from: next.key, of: shape))
    }
  }
}
