import Regulation
import YAMLTree

extension Form<Condition> {
  /// A condition: a mapping of facts to what they are compared with, or a list of conditions.
  static var condition: Form {
    Form(shape: .named("condition") { ConditionForm.shape }) { node, reading in
      ConditionForm.read(node, &reading)
    }
  }
}

/// How conditions are written: they hold each other, so the form cannot be made of its parts.
enum ConditionForm {
  /// The shape behind the name `condition`.
  static let shape: Shape = .either([
    .record(
      RecordShape(
        name: "condition", documentation: "Facts, all of which must hold.",
        fields: connectives + factFields)),
    .list(Form<Condition>.condition.shape),
  ])

  private static let connectives: [Field] = [
    field("all", Form<Condition>.condition.shape, "All of these hold."),
    field("any", Form<Condition>.condition.shape, "One of these holds."),
    field("not", Form<Condition>.condition.shape, "This does not hold."),
    field("confirm", confirmation.shape, "A fact that only a person can establish."),
  ]

  private static let factFields = FactKey.allCases.map { fact in
    field(
      fact.rawValue, Form<FactTest.Argument>.argument(of: fact).shape, fact.definition.meaning)
  }

  private static let arguments = Dictionary(
    uniqueKeysWithValues: FactKey.allCases.map { ($0, Form<FactTest.Argument>.argument(of: $0)) })

  private static let confirmation: Form<Confirmation> = .confirmation

  private static func field(_ key: String, _ shape: Shape, _ documentation: String) -> Field {
    Field(key: key, isRequired: false, shape: shape, documentation: documentation)
  }

  /// The condition; parts that cannot be read are left out, once reported.
  static func read(_ node: YAMLNode, _ reading: inout Reading) -> Condition? {
    switch node.kind {
    case .scalar:
      reading.report(.wrongKind(node, expected: "a condition"))
      return nil
    case .sequence:
      return .all(members(of: node, &reading))
    case .mapping:
      guard let mapping = node.mapping else { return nil }
      let tests = mapping.compactMap { read($0, &reading) }
      return tests.count == 1 ? tests[0] : .all(tests)
    }
  }

  private static func members(of node: YAMLNode, _ reading: inout Reading) -> [Condition] {
    guard let sequence = node.sequence else { return read(node, &reading).map { [$0] } ?? [] }
    return sequence.compactMap { read($0, &reading) }
  }

  private static func read(_ pair: YAMLMapping.Pair, _ reading: inout Reading) -> Condition? {
    switch pair.key.text {
    case "all": return .all(members(of: pair.value, &reading))
    case "any": return .any(members(of: pair.value, &reading))
    case "not": return read(pair.value, &reading).map { .not($0) }
    case "confirm": return confirmation.read(pair.value, &reading).map { .confirm($0) }
    case let name:
      guard let fact = FactKey(rawValue: name), let form = arguments[fact] else {
        let known = connectives.map(\.key) + FactKey.allCases.map(\.rawValue)
        reading.report(.unknownFact(pair.key, known: known))
        return nil
      }
      return form.read(pair.value, &reading).map { .fact(FactTest(key: fact, argument: $0)) }
    }
  }
}

extension Form<Confirmation> {
  fileprivate static var confirmation: Form {
    record(
      "confirm", "A question whose answer is a fact; unknown until the project answers it.",
      required("id", .text, "The key under the project's 'answers'."),
      required("question", .text, "The question, which 'yes' answers in the rule's sense."),
      optional(
        "per", .word, default: .transfer,
        "What the answer depends on; left out, the single transfer or access.")
    ) { Confirmation(id: $0, question: $1, per: $2) }
    .checked { question, node, reading in
      reading.ask(question, at: node)
      return question
    }
  }
}
