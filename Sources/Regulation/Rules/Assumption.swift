/// A matter on which a project's silence is taken for an answer, unless something raises doubt.
///
/// These are all there are: silence on anything else stays unknown.
package enum Assumption: String, Sendable, Hashable, CaseIterable {
  /// An item that is not said to be published is proprietary.
  case status
  /// Nothing is known of a weapons or military end use.
  case endUse = "end-use"
  /// What is sent is not encrypted from end to end, and is really sent.
  case encryption
  /// A party that nobody screened is on no list.
  case screening
  /// Nobody controls a party otherwise than by the shares stated.
  case control
  /// What is sent goes there directly, and is used where it goes.
  case route
}

/// Several matters at once.
package struct Assumptions: OptionSet, Sendable, Hashable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package init(_ matters: some Sequence<Assumption>) {
    self = matters.reduce(into: []) { set, matter in
      set.formUnion(Self(rawValue: 1 << (Assumption.allCases.firstIndex(of: matter) ?? 7)))
    }
  }
}
