import GRDB
import Regulation

/// Gives every record, and everything a record mentions, its node, once.
struct NodeRegister: ~Copyable {
  typealias NodeID = BulkLoader.NodeID

  private struct Name: Hashable {
    let kind: NodeKind
    let key: String
  }

  private var loader: BulkLoader
  private var nodes: [Name: NodeID] = [:]
  /// Entries by code, so that `XI(d)` and `XI.d` are one node.
  private var entries: [EntryID: NodeID] = [:]
  private var stated: Set<EntryID> = []

  init(_ database: Database) throws { loader = try BulkLoader(database) }

  /// The node of a record that the catalog states; throws where it was stated before.
  @discardableResult
  mutating func state(_ record: RecordID, title: String) throws -> NodeID {
    let name = Name(kind: .record(record.kind), key: record.name)
    guard nodes[name] == nil else { throw GraphError.duplicate(record) }
    return try add(name, title: title)
  }

  /// The node of an entry that the catalog states; throws where it was stated before.
  mutating func state(_ entry: EntryID, title: String) throws {
    guard stated.insert(entry).inserted else {
      throw GraphError.duplicate(RecordID(.entry, entry))
    }
    entries[entry] = try state(RecordID(.entry, entry), title: title)
  }

  /// The node of something a record mentions, stated or not.
  mutating func node(_ kind: NodeKind, _ key: some CustomStringConvertible) throws -> NodeID {
    let name = Name(kind: kind, key: key.description)
    if let known = nodes[name] { return known }
    return try add(name, title: name.key)
  }

  /// The node of a record by kind and name, stated or not.
  mutating func node(
    _ kind: RecordID.Kind, _ key: some CustomStringConvertible
  ) throws -> NodeID {
    try node(.record(kind), key)
  }

  /// The node of an entry or paragraph, stated or not.
  mutating func node(_ entry: EntryID) throws -> NodeID {
    if let known = entries[entry] { return known }
    let added = try node(.entry, entry)
    entries[entry] = added
    return added
  }

  /// The node of a place or set.
  mutating func node(_ term: PlaceTerm) throws -> NodeID {
    switch term {
    case .place(let place): try node(.place, place)
    case .set(let set): try node(.countrySet, set)
    }
  }

  /// The node of a rule or regime.
  mutating func node(_ target: RuleTarget) throws -> NodeID {
    switch target {
    case .rule(let rule): try node(.rule, rule)
    case .regime(let regime): try node(.regime, regime)
    }
  }

  /// The narrowest stated entry above the given one on the same list.
  func parent(of entry: EntryID) -> NodeID? {
    for length in stride(from: entry.code.path.count - 1, to: 0, by: -1) {
      let above = entry.code.path.prefix(length).joined(separator: ".")
      guard let code = ControlCode(above) else { continue }
      let candidate = EntryID(list: entry.list, code: code)
      if stated.contains(candidate) { return entries[candidate] }
    }
    return nil
  }

  /// Joins two nodes.
  func link(_ source: NodeID, _ kind: EdgeKind, _ target: NodeID) throws {
    try loader.addEdge(from: source, to: target, kind: kind.name)
  }

  private mutating func add(_ name: Name, title: String) throws -> NodeID {
    let node = try loader.addNode(kind: name.kind.name, key: name.key, title: title)
    nodes[name] = node
    return node
  }
}
