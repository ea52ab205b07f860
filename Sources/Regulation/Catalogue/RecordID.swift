/// A record of the catalog by kind and name: kinds share names, as a regime and an instrument
/// may both be `us.ear`.
package struct RecordID: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// What a record of the catalog is.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case jurisdiction
    case authority
    case instrument
    case countrySet = "country-set"
    case regime
    case personTest = "person-test"
    case rule
    case chart
    case list
    case entry
    case flag
    case correspondence
    case act
    case recognition
    case word
    case severity
  }

  package let kind: Kind
  /// The identifier as written in the catalog.
  package let name: String

  package init(_ kind: Kind, _ name: some CustomStringConvertible) {
    self.kind = kind
    self.name = name.description
  }

  package var description: String { "\(kind.rawValue) \(name)" }

  package static func < (left: Self, right: Self) -> Bool {
    (left.kind.rawValue, left.name) < (right.kind.rawValue, right.name)
  }
}

/// Where the catalog states a record.
package struct Origin: Sendable, Hashable, CustomStringConvertible {
  /// The file, relative to the root of the catalog.
  package let path: String
  /// Counted from 1.
  package let line: Int

  package init(path: String, line: Int) {
    self.path = path
    self.line = line
  }

  package var description: String { "\(path):\(line)" }
}
