import Regulation
import YAMLTree

extension Form<ControlCode> {
  /// A code as its list writes it.
  static var code: Form {
    parsed(TextShape("a control code", pattern: "^[A-Za-z0-9.()-]+$")) { ControlCode($0) }
  }

  /// A code of the list that the record speaks of.
  static var ownCode: Form {
    code.checked { code, node, reading in
      if let list = reading.list, let scalar = node.scalar {
        reading.refer("\(list)/\(code)", as: [.entry], at: scalar)
      }
      return code
    }
  }

  /// The code that an entry of the list declares.
  static var codeDeclaration: Form {
    code.checked { code, node, reading in
      if let list = reading.list, let scalar = node.scalar {
        reading.declare(Name(kind: .entry, text: "\(list)/\(code)"), at: scalar, asSubject: false)
      }
      return code
    }
  }
}

extension Form<Scope> {
  /// A whole list, or a part of one.
  static var scope: Form {
    let shape = TextShape(
      "a list, or an entry after its list and a slash", pattern: "^[A-Za-z0-9._?()/-]+$")
    return parsed(shape) { Scope($0) }.checked { scope, node, reading in
      node.scalar.map { reading.refer(scope: scope, at: $0) }
      return scope
    }
  }
}

extension Form<EntryID> {
  /// An entry of a list.
  static var entry: Form {
    let shape = TextShape(
      "an entry after its list and a slash", pattern: "^[A-Za-z0-9._-]+/[A-Za-z0-9.()-]+$")
    return parsed(shape) { EntryID($0) }.checked { entry, node, reading in
      node.scalar.map { reading.refer(scope: Scope(list: entry.list, code: entry.code), at: $0) }
      return entry
    }
  }
}

extension Reading {
  /// The list of which the record speaks.
  fileprivate var list: String? { subject?.kind == .list ? subject?.text : nil }

  fileprivate mutating func refer(scope: Scope, at scalar: YAMLScalar) {
    refer(scope.list.text, as: [.list], at: scalar)
    if scope.code != nil { refer(scope.description, as: [.entry], at: scalar) }
  }
}
