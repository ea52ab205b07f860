import Regulation
import YAMLTree

extension Form<String> {
  /// The name that a record of a project declares.
  ///
  /// Names are apart from place codes, because a
  /// transfer may name either.
  static func declares(_ kind: NameKind) -> Form {
    parsed(TextShape("a name that is no place code", mayBeNumber: true)) {
      PlaceCode($0) == nil ? $0 : nil
    }.checked { name, node, reading in
      node.scalar.map { reading.declare(Name(kind: kind, text: name), at: $0) }
      return name
    }
  }

  /// The name of another record of the project.
  static func refers(to kinds: NameKind...) -> Form {
    label.checked { name, node, reading in
      node.scalar.map { reading.refer(name, as: kinds, at: $0) }
      return name
    }
  }

  /// A place code, or the name of another record of the project.
  static func place(or kinds: NameKind...) -> Form {
    let names = kinds.map(\.noun).joined(with: "or")
    return parsed(TextShape("a place code, or \(names)", mayBeNumber: true)) { $0 }
      .checked { name, node, reading in
        guard PlaceCode(name) == nil, let scalar = node.scalar else {
          node.scalar.map { reading.warnIfRetyped($0) }
          return name
        }
        reading.refer(name, as: kinds, at: scalar)
        return name
      }
  }
}
