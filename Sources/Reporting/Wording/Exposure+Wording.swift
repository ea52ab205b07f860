package import Assessment
package import Regulation

extension Exposure {
  /// Who does what with which item, in one line.
  package func label(in project: Project, _ names: Names) -> String {
    "\(subject.id): \(itemName(in: project)), \(route(names))"
  }

  /// The way of the item: where from, where to and how.
  func route(_ names: Names) -> String {
    switch kind {
    case .transfer:
      let ends = "\(names.name(of: from)) to \(names.name(of: to))"
      return mode.map { "\(ends) by \($0.word)" } ?? ends
    case .site:
      let place = names.name(of: to)
      return from == to
        ? "at work in \(place)" : "at work in \(place), kept in \(names.name(of: from))"
    case .remote:
      return "from \(names.name(of: to)) by \((mode ?? .remoteAccess).word)"
    }
  }

  func itemName(in project: Project) -> String {
    project.items.first { $0.id == item }?.name ?? item
  }
}
