package import Regulation

/// Correspondences that cannot all hold.
package struct Inconsistency: Sendable, Hashable {
  /// The correspondences; with any one of them left out, the rest no longer contradict.
  package let edges: [Correspondence]

  /// The records to look at, by which a caller finds file and line.
  package var records: [RecordID] { edges.map(\.recordID) }
}

extension Closure {
  /// The sets of correspondences that cannot hold together with the structure of the lists.
  ///
  /// Each is minimal. No correspondence is in two of them: where contradictions share one, the
  /// second shows once the first is mended.
  package func inconsistencies() -> [Inconsistency] {
    var found = graph.absurd.map { Inconsistency(edges: [$0]) }
    var seen: Set<ObjectIdentifier> = []
    for node in graph.entries.indices {
      let region = memo.region(of: UInt32(node), in: graph).region
      guard seen.insert(ObjectIdentifier(region)).inserted else { continue }
      for block in region.blocks where block.contradiction != nil {
        found += inconsistencies(of: block, in: region)
      }
    }
    return found.sorted { $0.records.lexicographicallyPrecedes($1.records) }
  }

  private func inconsistencies(of block: Block, in region: Region) -> [Inconsistency] {
    var found: [Inconsistency] = []
    var edges = block.edges.map { region.edges[Int($0.name)] }
    var contradiction = block.contradiction
    while let names = contradiction {
      let suspects = names.map { region.edges[Int($0)] }
      let asserted = suspects.filter { correspondence($0, region) != nil }
      let structure = edges.filter { correspondence($0, region) == nil }
      let minimal = Minimal.subset(of: asserted) { subset in
        let containments = Self.containments(above: subset, in: structure)
        return Network.spanning(subset + containments, and: []).network.contradiction != nil
      }
      found.append(
        Inconsistency(
          edges: minimal.compactMap { correspondence($0, region) }
            .sorted { $0.recordID < $1.recordID }))
      let gone = Set(minimal)
      edges.removeAll { gone.contains($0) }
      contradiction = edges.isEmpty || gone.isEmpty ? nil : Block(edges: edges).contradiction
    }
    return found
  }

  private func correspondence(_ edge: Network.Edge, _ region: Region) -> Correspondence? {
    guard case .asserted(let correspondence) = graph.link(region.links[Int(edge.name)]) else {
      return nil
    }
    return correspondence
  }

  /// The containments that lead upward from the ends of the links.
  private static func containments(
    above edges: [Network.Edge], in structure: [Network.Edge]
  ) -> [Network.Edge] {
    let upward = Dictionary(structure.map { ($0.from, $0) }) { first, _ in first }
    var result: Set<Network.Edge> = []
    for var place in edges.flatMap({ [$0.from, $0.to] }) {
      while let edge = upward[place], result.insert(edge).inserted { place = edge.to }
    }
    return result.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
  }
}
