import Regulation
import YAMLTree

/// What an item is on control lists, and its headings under tariff nomenclatures.
struct Classifications: Sendable {
  var lists: [ListID: Item.Classification] = [:]
  var tariff: [String: String] = [:]
}

extension Form<Classifications> {
  static var classifications: Form {
    Form<[(key: Placed<String>, value: Placed<String>)]>.map(
      Form<String>.listOrNomenclature.placed, to: Form<String>.text.placed
    ).checked { stated, _, reading in
      var classifications = Classifications()
      for (key, value) in stated {
        if let nomenclature = reading.law?.nomenclature(key.value) {
          classifications.tariff[key.value] = reading.heading(value, of: nomenclature)
        } else if let list = Form<ListID>.refers(to: ListID.self).read(key.node, &reading) {
          classifications.lists[list] = reading.classification(value, on: list)
        }
      }
      return classifications
    }
  }
}

extension Form<String> {
  fileprivate static var listOrNomenclature: Form {
    parsed(TextShape("a list id or a tariff nomenclature", pattern: "^[A-Za-z0-9._-]+$")) { $0 }
  }

  /// A heading that a rule asks for, after its nomenclature and a slash.
  static var tariffScope: Form {
    let shape = TextShape(
      "a tariff heading after its nomenclature and a slash", pattern: "^[a-z0-9.-]+/[0-9. ]+$")
    return parsed(shape) { text in
      let parts = text.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty else { return nil }
      return TariffHeading.digits(of: parts[1]).map { "\(parts[0])/\($0)" }
    }.checked { scope, node, reading in
      node.scalar.map { scalar in
        let nomenclature = scope.prefix { $0 != "/" }
        reading.refer(
          "\(Vocabulary.nomenclature.rawValue)/\(nomenclature)", as: [.word], at: scalar)
      }
      return scope
    }
  }
}

/// The headings of tariff nomenclatures: digits, of which the first name the broader heading.
private enum TariffHeading {
  /// The digits without the dots and spaces between them; nil where there is anything else.
  static func digits(of text: some StringProtocol) -> String? {
    let digits = String(text.filter { $0 != "." && $0 != " " })
    guard digits.utf8.count >= 2, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return digits
  }
}

extension LawCatalog {
  fileprivate func nomenclature(_ word: String) -> VocabularyWord? {
    vocabulary.first { $0.vocabulary == .nomenclature && $0.word == word }
  }
}

extension Reading {
  /// What a classification says: a code unless it is a word with a meaning of its own.
  fileprivate mutating func classification(
    _ stated: Placed<String>, on list: ListID
  ) -> Item.Classification? {
    guard let scalar = stated.node.scalar else { return nil }
    if stated.value == "none" { return .notListed }
    if let basket = law?.basket(of: list), stated.value == basket { return .basket }
    guard let code = ControlCode(stated.value) else {
      report(.malformed(scalar, expected: "a control code of '\(list)', or 'none'"))
      return nil
    }
    refer("\(list)/\(code)", as: [.entry], at: scalar)
    return .code(code)
  }

  /// The digits of a heading, no more of them than the nomenclature has.
  fileprivate mutating func heading(
    _ stated: Placed<String>, of nomenclature: VocabularyWord
  ) -> String? {
    let digits = TariffHeading.digits(of: stated.value)
    let most = nomenclature.digits ?? Int.max
    if let digits, digits.utf8.count <= most { return digits }
    stated.node.scalar.map { scalar in
      let limit = nomenclature.digits.map { " of at most \($0) digits" } ?? ""
      report(
        .malformed(scalar, expected: "a tariff heading of '\(nomenclature.word)'\(limit)"))
    }
    return nil
  }
}
