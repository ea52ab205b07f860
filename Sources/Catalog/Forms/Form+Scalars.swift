import Diagnostics
import Regulation
import YAMLTree

extension Reading {
  /// The scalar of a node that must hold some text.
  mutating func scalar(of node: YAMLNode, expected noun: String) -> YAMLScalar? {
    guard let scalar = node.scalar else {
      report(.wrongKind(node, expected: noun))
      return nil
    }
    guard !scalar.isAbsent, !scalar.isNull, !scalar.utf8.isEmpty else {
      report(.noValue(scalar, expected: noun))
      return nil
    }
    return scalar
  }

  /// Warns where another YAML reader would make something else of the text.
  mutating func warnIfRetyped(_ scalar: YAMLScalar) {
    if let retyping = scalar.retyping { report(.retyped(scalar, as: retyping)) }
  }
}

extension Form {
  /// A text that `parse` can read; nil from it reports the text as malformed.
  static func parsed(
    _ shape: TextShape, _ parse: @escaping @Sendable (String) -> Value?
  ) -> Form {
    Form(shape: .text(shape)) { node, reading in
      guard let scalar = reading.scalar(of: node, expected: shape.noun) else { return nil }
      if !shape.mayBeNumber { reading.warnIfRetyped(scalar) }
      guard let value = parse(scalar.text) else {
        reading.report(.malformed(scalar, expected: shape.noun))
        return nil
      }
      return value
    }
  }
}

extension Form<String> {
  /// Any text that is not empty.
  static var text: Form { parsed(TextShape("a text")) { $0 } }

  /// A text that may look like a number and need no quotes for it.
  static var label: Form { parsed(TextShape("a text", mayBeNumber: true)) { $0 } }

  /// A web address.
  static var url: Form {
    parsed(TextShape("a web address", pattern: "^https?://")) {
      $0.hasPrefix("https://") || $0.hasPrefix("http://") ? $0 : nil
    }
  }

  /// The code of a currency.
  static var currency: Form {
    parsed(TextShape("a currency code of three capitals", pattern: "^[A-Z]{3}$")) { text in
      text.utf8.count == 3 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) } ? text : nil
    }
  }

  /// One of the words, or any word where there is no closed set.
  static func word(_ words: [String]?) -> Form {
    guard let words else { return text }
    return Form(shape: .words(words)) { node, reading in
      guard let scalar = reading.scalar(of: node, expected: "a word") else { return nil }
      guard words.contains(scalar.text) else {
        reading.report(.unknownWord(scalar, among: words))
        return nil
      }
      return scalar.text
    }
  }
}

extension Form where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  /// One of the words that the type knows.
  static var word: Form {
    Form<String>.word(Value.allCases.map(\.rawValue)).checked { text, _, _ in
      Value(rawValue: text)
    }
  }
}

extension Form<Bool> {
  /// `true` or `false`.
  static var flag: Form {
    Form(shape: .flag) { node, reading in
      guard let scalar = reading.scalar(of: node, expected: "'true' or 'false'") else { return nil }
      switch scalar.text {
      case "true": return true
      case "false": return false
      default:
        reading.report(.notAFlag(scalar))
        return nil
      }
    }
  }
}

extension Form<CivilDate> {
  /// A day.
  static var date: Form {
    let pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
    return parsed(TextShape("a date such as 2026-03-31", pattern: pattern)) { CivilDate($0) }
  }
}

extension Form<TimeSpan> {
  /// A length of time.
  static var timeSpan: Form {
    let units = "(hours?|days?|working-days?|months?|years?)"
    return parsed(TextShape("a time such as '30 days'", pattern: "^[0-9]+ \(units)$")) {
      TimeSpan($0)
    }
  }
}

extension Form<Rational> {
  /// A decimal number within the bounds.
  static func number(_ bounds: ClosedRange<Int>? = nil) -> Form {
    Form(shape: .number(bounds)) { node, reading in
      guard let scalar = reading.scalar(of: node, expected: "a number") else { return nil }
      guard let number = Rational(decimal: scalar.text) else {
        reading.report(.malformed(scalar, expected: "a number"))
        return nil
      }
      if let bounds, number < Rational(bounds.lowerBound) || Rational(bounds.upperBound) < number {
        reading.report(.outOfBounds(scalar, bounds))
        return nil
      }
      return number
    }
  }

  /// Per cent, to four decimals: sums and products of shares then stay exact.
  static var percent: Form {
    number(0...100).checked { share, node, reading in
      guard 10_000 % share.denominator == 0 else {
        node.scalar.map {
          reading.report(.malformed($0, expected: "a percentage of at most four decimals"))
        }
        return nil
      }
      return share
    }
  }
}

extension Form<Int> {
  /// A whole number within the bounds.
  static func count(in bounds: ClosedRange<Int>) -> Form {
    Form<Rational>.number(bounds).checked { number, node, reading in
      guard number.denominator == 1 else {
        node.scalar.map { reading.report(.malformed($0, expected: "a whole number")) }
        return nil
      }
      return number.numerator
    }
  }

  /// A whole number that is not negative.
  static var count: Form { count(in: 0...1_000_000_000) }
}
