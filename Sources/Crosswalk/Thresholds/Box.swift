package import Regulation

/// The intervals in which an entry's thresholds keep whatever the entry controls, one for each
/// quantity.
///
/// A threshold is a necessary condition: what the entry controls lies in the box, but not all in
/// the box need be controlled. So boxes prove little of entries: apart boxes prove the entries
/// disjoint, equal ones prove nothing. A quantity of one name is taken for the same property in
/// every list.
package struct Box: Sendable, Hashable {
  /// A quantity in one dimension.
  struct Axis: Sendable, Hashable {
    let quantity: String
    let dimension: UnitOfMeasure.Dimension

    /// What a threshold bounds.
    init(_ parameter: Parameter) {
      quantity = parameter.quantity
      dimension = UnitOfMeasure(parameter.unit).dimension
    }
  }

  private(set) var intervals: [Axis: Interval] = [:]

  /// The box of thresholds that must all hold.
  ///
  /// A bound too large to be converted exactly is left out, which makes the box larger only.
  package init(_ parameters: [Parameter]) {
    for parameter in parameters {
      let unit = UnitOfMeasure(parameter.unit)
      guard let bound = parameter.comparison.bound.multiplied(by: unit.factor) else { continue }
      let axis = Axis(parameter)
      let interval = Interval(
        Comparison(operator: parameter.comparison.operator, bound: bound),
        wholes: unit.countsWholes)
      intervals[axis] = (intervals[axis] ?? .everything).intersection(interval)
    }
  }

  /// Whether the thresholds bound anything.
  package var isOpen: Bool { intervals.isEmpty }

  /// Whether the thresholds exclude one another, so that nothing is left.
  package var isEmpty: Bool { intervals.values.contains { $0.isEmpty } }

  /// How this box stands to another: every relation still possible.
  ///
  /// A quantity that only one side states may be bounded in any way on the other, so it leaves
  /// open what it can. Where a box is empty nothing is said.
  package func relation(to other: Box) -> Relation {
    guard !isEmpty, !other.isEmpty else { return .unknown }
    let axes = Set(intervals.keys).union(other.intervals.keys)
    guard !axes.isEmpty else { return .unknown }
    return axes.reduce(.equal) { result, axis in
      guard let here = intervals[axis], let there = other.intervals[axis] else {
        return result.product(.unknown)
      }
      return result.product(here.relation(to: there))
    }
  }

  /// What the boxes prove of the entries themselves: that they are disjoint, or nothing.
  package func proves(of other: Box) -> Relation {
    relation(to: other) == .disjoint ? .disjoint : .unknown
  }
}

extension Relation {
  /// The relation of two products of sets, from the relations of their factors.
  func product(_ other: Relation) -> Relation {
    var result: Relation = []
    for left in Self.base where contains(left) {
      for right in Self.base where other.contains(right) {
        result.insert(Self.product(of: left, right))
      }
    }
    return result
  }

  private static func product(of left: Relation, _ right: Relation) -> Relation {
    if left == .disjoint || right == .disjoint { return .disjoint }
    if left == .equal || left == right { return right }
    return right == .equal ? left : .overlaps
  }
}
