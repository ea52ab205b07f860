import Regulation
import YAMLTree

/// What an item is and does besides its kind and classification.
struct ItemDescription: Sendable {
  let nature: [String]?
  let research: Research?
  let data: PersonalData?
  let parameters: [String: Quantity]
}

extension Part<ItemDescription> {
  static var itemDescription: Part {
    group(
      optional(
        "nature", .oneOrMany(.word(of: .itemNature)),
        "What the service, software or machine is, such as engineering; empty: none of the words."),
      optional("research", .research, "How research is funded and who may hold back its results."),
      optional("data", .personalData, "Data about people that it holds."),
      optional("parameters", .parameters, default: [:], "Measured values by quantity.")
    ) { ItemDescription(nature: $0, research: $1, data: $2, parameters: $3) }
  }
}

extension Form<Research> {
  fileprivate static var research: Form {
    record(
      "research", "How research is funded and who may hold back its results.",
      optional("funder", .label, "An organisation of the project, or the name of another party."),
      optional("approval", .word, "What a sponsor may do to a publication."),
      optional(
        "accredited", .flag, "Whether it is done at an accredited institution of higher learning."),
      optional("trl", .count(in: 1...9), "The technology readiness level.")
    ) { Research(funder: $0, approval: $1, accredited: $2, readiness: $3) }
  }
}

extension Form<PersonalData> {
  fileprivate static var personalData: Form {
    record(
      "data", "Data about people.",
      optional("kind", .word(of: .dataKind), "What the data tell of people."),
      optional("records", .count, "Of how many people they are."),
      optional(
        "subjects", .oneOrMany(.place), default: [], "The places whose people they are about.")
    ) { PersonalData(kind: $0, records: $1, subjects: $2) }
  }
}

extension Form<[String: Quantity]> {
  fileprivate static var parameters: Form {
    Form<[(key: String, value: Quantity)]>.map(.text, to: .quantity).map { stated in
      Dictionary(stated.map { ($0.key, $0.value) }) { first, _ in first }
    }
  }
}

extension Form<Quantity> {
  /// A number with its unit; a bare number is asked for one.
  static var quantity: Form {
    let whole = record(
      "quantity", "A number with its unit.",
      required("value", .number(), "The number."),
      required("unit", .text, "The unit in which it was measured.")
    ) { Quantity(value: $0, unit: $1) }
    return Form(shape: whole.shape) { node, reading in
      if let scalar = node.scalar, Rational(decimal: scalar.text) != nil {
        reading.report(.noUnit(scalar))
        return nil
      }
      return whole.read(node, &reading)
    }
  }
}
