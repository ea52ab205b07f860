package import Regulation

/// The correspondences of a catalog, walked in both directions.
package struct Correspondences: Sendable {
  /// One correspondence as met on a walk.
  package struct Step: Sendable, Hashable {
    package let correspondence: Correspondence
    /// Whether it was walked against the direction in which it is written.
    package let reversed: Bool

    /// The entry that the step leads to.
    package var target: EntryID { reversed ? correspondence.from : correspondence.to }

    /// The relation of the step's start to its target.
    package var relation: Relation {
      let asserted = Relation(correspondence.relation)
      return reversed ? asserted.converse : asserted
    }
  }

  /// An entry of another list that certainly contains the item, with the walk that shows it.
  package struct Derivation: Sendable, Hashable {
    package let entry: EntryID
    package let path: [Step]
  }

  /// Beyond this many steps a derivation convinces nobody who has to sign it.
  private static let longestPath = 4

  private let steps: [EntryID: [Step]]

  package init(_ correspondences: [Correspondence]) {
    var steps: [EntryID: [Step]] = [:]
    for correspondence in correspondences {
      steps[correspondence.from, default: []].append(
        Step(correspondence: correspondence, reversed: false))
      steps[correspondence.to, default: []].append(
        Step(correspondence: correspondence, reversed: true))
    }
    self.steps = steps.mapValues { $0.sorted { $0.target < $1.target } }
  }

  /// The entries of `list` that contain whatever is inside `entry` on the day, by the shortest
  /// walk over correspondences that each say "inside".
  ///
  /// Paragraphs lie inside their entry, so each step may start from any ancestor of where the
  /// last one led.
  package func derive(from entry: EntryID, to list: ListID, on day: CivilDate) -> [Derivation] {
    walk(from: entry, to: list, on: day).found
  }

  /// The same, with the first later day on which a correspondence met on the walk changes its effect.
  package func walk(
    from entry: EntryID, to list: ListID, on day: CivilDate
  ) -> (found: [Derivation], nextChange: CivilDate?) {
    var found: [Derivation] = []
    var nextChange: CivilDate?
    var seen: Set<EntryID> = [entry]
    var frontier: [(entry: EntryID, path: [Step])] = [(entry, [])]
    while !frontier.isEmpty && found.isEmpty {
      var next: [(entry: EntryID, path: [Step])] = []
      for place in frontier where place.path.count < Self.longestPath {
        for step in stepsOnward(from: place.entry) where step.relation.isSubset(of: .inside) {
          let provision = step.correspondence.provision
          if let change = provision.nextChange(after: day) {
            nextChange = nextChange.map { min($0, change) } ?? change
          }
          guard provision.inForce(on: day) == .true, seen.insert(step.target).inserted else {
            continue
          }
          let path = place.path + [step]
          if step.target.list == list {
            found.append(Derivation(entry: step.target, path: path))
          } else {
            next.append((step.target, path))
          }
        }
      }
      frontier = next
    }
    return (found.sorted { $0.entry < $1.entry }, nextChange)
  }

  /// Entries of `list` that may share something with `entry` on the day without containing it:
  /// what to look at when classifying.
  package func candidates(for entry: EntryID, in list: ListID, on day: CivilDate) -> [Step] {
    stepsOnward(from: entry).filter {
      $0.target.list == list && !$0.relation.isSubset(of: .inside) && $0.relation != .disjoint
        && $0.correspondence.provision.inForce(on: day) == .true
    }
  }

  private func stepsOnward(from entry: EntryID) -> [Step] {
    entry.code.ancestors.flatMap { steps[EntryID(list: entry.list, code: $0)] ?? [] }
  }
}
