import YAMLTree

extension Form {
  /// A list, in which no value that can be told apart may stand twice.
  static func list<Element>(of element: Form<Element>) -> Form where Value == [Element] {
    Form(shape: .list(element.shape)) { node, reading in
      guard let sequence = node.sequence else {
        reading.report(.wrongKind(node, expected: "a list"))
        return nil
      }
      reading.checkRepetition(in: sequence)
      return sequence.compactMap { element.read($0, &reading) }
    }
  }

  /// A list, or the one value it would hold.
  static func oneOrMany<Element>(_ element: Form<Element>) -> Form where Value == [Element] {
    let many = list(of: element)
    return Form(shape: .either([element.shape, many.shape])) { node, reading in
      if node.kind == .sequence { return many.read(node, &reading) }
      return element.read(node, &reading).map { [$0] }
    }
  }

  /// A mapping from names to values; keys that cannot be read are left out, once reported.
  static func map<Key, Element>(
    _ key: Form<Key>, to element: Form<Element>
  ) -> Form where Value == [(key: Key, value: Element)] {
    let keyShape: TextShape = if case .text(let shape) = key.shape { shape } else { .init("a key") }
    return Form(shape: .map(key: keyShape, value: element.shape)) { node, reading in
      guard let mapping = node.mapping else {
        reading.report(.wrongKind(node, expected: "a mapping"))
        return nil
      }
      return mapping.compactMap { pair in
        let name = key.read(pair.key.node, &reading)
        let value = element.read(pair.value, &reading)
        return name.flatMap { name in value.map { (name, $0) } }
      }
    }
  }

  /// One form for a scalar and another for a mapping.
  static func short(_ scalar: Form, or mapping: Form) -> Form {
    Form(shape: .either([scalar.shape, mapping.shape])) { node, reading in
      switch node.kind {
      case .mapping: mapping.read(node, &reading)
      case .scalar, .sequence: scalar.read(node, &reading)
      }
    }
  }
}

extension Reading {
  /// Reports texts that stand twice in a list.
  mutating func checkRepetition(in sequence: YAMLSequence) {
    var first: [String: YAMLScalar] = [:]
    for scalar in sequence.compactMap(\.scalar) {
      if let earlier = first[scalar.text] {
        report(.repeated(scalar, first: earlier))
      } else {
        first[scalar.text] = scalar
      }
    }
  }
}
