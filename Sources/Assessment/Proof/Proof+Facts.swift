import Regulation

extension Proof {
  /// The facts without any one of which the claim might have come out otherwise, by path.
  ///
  /// Where several parts would each do alone, only what they share is needed.
  var neededFacts: Set<String> {
    switch claim {
    case .fact(_, let readings):
      return Set(readings.filter { $0.value != nil && !$0.assumed }.map(\.path))
    case .confirmation(let confirmation):
      return ["answers.\(confirmation.id)"]
    default:
      let deciding = parts.filter { $0.truth == truth || claim == .not }.map(\.neededFacts)
      let eachWouldDo = claim == .any && truth == .true || claim == .all && truth == .false
      guard eachWouldDo, let first = deciding.first else {
        return deciding.reduce(into: []) { $0.formUnion($1) }
      }
      return deciding.dropFirst().reduce(first) { $0.intersection($1) }
    }
  }
}
