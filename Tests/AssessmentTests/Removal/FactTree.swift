import Regulation
import YAMLTree

/// What a project file states, as a tree of which any part can be left out.
indirect enum FactTree {
  case mapping([(key: String, value: FactTree)])
  case sequence([FactTree])
  case scalar(String)

  /// A step from a part to one within it.
  enum Step: Hashable {
    case key(String)
    case element(Int)
  }

  init(_ node: YAMLNode) {
    if let mapping = node.mapping {
      self = .mapping(mapping.map { ($0.key.text, FactTree($0.value)) })
    } else if let sequence = node.sequence {
      self = .sequence(sequence.map { FactTree($0) })
    } else {
      self = .scalar(node.text ?? "")
    }
  }

  subscript(key: String) -> FactTree? {
    guard case .mapping(let pairs) = self else { return nil }
    return pairs.first { $0.key == key }?.value
  }

  /// The kind of the item in a project that a part lies in; nil where it lies in none.
  func kindOfItem(around part: [Step]) -> ItemKind? {
    guard part.count > 1, part[0] == .key("items"), case .element(let number) = part[1],
      case .sequence(let items) = self["items"], case .scalar(let word) = items[number]["kind"]
    else { return nil }
    return ItemKind(rawValue: word)
  }

  /// Every key and every element of a list, at any depth.
  var parts: [[Step]] {
    switch self {
    case .scalar: []
    case .mapping(let pairs):
      pairs.flatMap { pair in [[.key(pair.key)]] + pair.value.parts.map { [.key(pair.key)] + $0 } }
    case .sequence(let elements):
      elements.enumerated().flatMap { number, element in
        [[.element(number)]] + element.parts.map { [.element(number)] + $0 }
      }
    }
  }

  /// The tree without the part at the end of the steps.
  func without(_ steps: ArraySlice<Step>) -> FactTree {
    guard let step = steps.first else { return self }
    let rest = steps.dropFirst()
    switch (self, step) {
    case (.mapping(let pairs), .key(let key)):
      return .mapping(
        pairs.compactMap { pair in
          guard pair.key == key else { return pair }
          return rest.isEmpty ? nil : (key, pair.value.without(rest))
        })
    case (.sequence(let elements), .element(let number)):
      return .sequence(
        elements.enumerated().compactMap { position, element in
          guard position == number else { return element }
          return rest.isEmpty ? nil : element.without(rest)
        })
    default: return self
    }
  }

  /// The tree with another value at a key.
  func with(_ key: String, _ value: FactTree) -> FactTree {
    guard case .mapping(let pairs) = self else { return self }
    return .mapping(pairs.map { $0.key == key ? (key, value) : $0 })
  }

  /// The tree as YAML on one line.
  var yaml: String {
    switch self {
    case .mapping(let pairs):
      "{" + pairs.map { "\(Self.quoted($0.key)): \($0.value.yaml)" }.joined(separator: ", ") + "}"
    case .sequence(let elements): "[" + elements.map(\.yaml).joined(separator: ", ") + "]"
    case .scalar(let text): Self.quoted(text)
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for character in text {
      switch character {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default: result.append(character)
      }
    }
    return result + "\""
  }
}

extension [FactTree.Step] {
  /// The kind of part, whichever record it is of: `staff[].citizenships[].since`.
  var pattern: String {
    reduce(into: "") { pattern, step in
      switch step {
      case .key(let key): pattern += pattern.isEmpty ? key : ".\(key)"
      case .element: pattern += "[]"
      }
    }
  }

  /// The part itself, for people.
  var place: String {
    reduce(into: "") { place, step in
      switch step {
      case .key(let key): place += place.isEmpty ? key : ".\(key)"
      case .element(let number): place += "[\(number)]"
      }
    }
  }
}
