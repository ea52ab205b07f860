import Regulation

extension Proof {
  /// The leaves that keep a claim from being true.
  var obstacles: [Proof] {
    guard truth != .true else { return [] }
    switch claim {
    case .all: return parts.flatMap(\.obstacles)
    case .any:
      // Any one way will do: the shortest, of equals the first.
      return parts.map(\.obstacles).min { $0.count < $1.count } ?? []
    default: return [self]
    }
  }

  /// The leaf as a proviso that a project may yet meet: a status, a licence, a safeguard, a
  /// confirmation, or a fact that is missing.
  var proviso: Finding.Proviso? {
    switch claim {
    case .confirmation(let confirmation): return .confirm(confirmation)
    case .fact(let test, _):
      switch test.key {
      case .party(_, .flag), .holding(.heldAtSite), .holding(.safeguard):
        return .fact(test)
      default: return truth == .unknown ? .fact(test) : nil
      }
    default: return nil
    }
  }
}

extension Finding.Proviso {
  /// A stable name.
  var name: String {
    switch self {
    case .fact(let test): test.key.rawValue
    case .confirm(let confirmation): confirmation.id
    }
  }

  var actions: [Finding.Action] {
    switch self {
    case .fact: []
    case .confirm(let confirmation): [.answer("answers.\(confirmation.id)")]
    }
  }
}
