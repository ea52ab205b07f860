import Regulation
import YAMLTree

/// The answers as the file states them, with their places.
struct StatedAnswers: Sendable {
  var scoped: [Placed<Answers.Scoped>] = []
  var wildcard: Bool?

  var answers: Answers { Answers(scoped: scoped.map(\.value), wildcard: wildcard) }

  /// The answer to every question that has none of its own stands under this id.
  static let everyQuestion = "*"

  fileprivate init(_ stated: [Placed<Answers.Scoped>]) {
    for answer in stated {
      if answer.value.question == Self.everyQuestion, answer.value.isUnscoped {
        wildcard = answer.value.value
      } else {
        scoped.append(answer)
      }
    }
  }

  init() {}
}

extension Form<StatedAnswers> {
  /// Answers by question, or a list of answers that say what they hold for.
  static var answers: Form {
    let byQuestion = Form<[(key: Placed<String>, value: Bool)]>.map(
      Form<String>.question.placed, to: .flag)
    let scoped = Form<[Placed<Answers.Scoped>]>.list(of: Form<Answers.Scoped>.scoped.placed)
    return Form(shape: .either([byQuestion.shape, scoped.shape])) { node, reading in
      if node.kind == .sequence { return scoped.read(node, &reading).map { StatedAnswers($0) } }
      return byQuestion.read(node, &reading).map { stated in
        StatedAnswers(
          stated.map { answer in
            Placed(
              value: Answers.Scoped(question: answer.key.value, value: answer.value),
              node: answer.key.node)
          })
      }
    }
  }
}

extension Form<Answers.Scoped> {
  fileprivate static var scoped: Form {
    record(
      "answer", "An answer, and what it holds for.",
      required("id", .question, "The question, or '*' for every one that has no other answer."),
      required("value", .flag, "The answer."),
      optional("items", .oneOrMany(.refers(to: .item)), default: [], "Items; left out, any."),
      optional(
        "transfers", .oneOrMany(.refers(to: .transfer)), default: [], "Transfers; left out, any."),
      optional("staff", .oneOrMany(.refers(to: .staff)), default: [], "People; left out, any."),
      optional("destinations", .oneOrMany(.place), default: [], "Destinations; left out, any.")
    ) { question, value, items, transfers, staff, destinations in
      Answers.Scoped(
        question: question, value: value, items: items, transfers: transfers, staff: staff,
        destinations: destinations)
    }
  }
}

extension Form<String> {
  /// The id of a question that some rule puts, or `*`.
  fileprivate static var question: Form {
    label.checked { question, node, reading in
      if question != StatedAnswers.everyQuestion, let scalar = node.scalar {
        // Whether a rule has effect, where no source tells, is asked under its id.
        if question.hasPrefix("law.") {
          reading.refer(String(question.dropFirst("law.".count)), as: [.rule], at: scalar)
        } else {
          reading.refer(question, as: [.question], at: scalar)
        }
      }
      return question
    }
  }
}
