import Crosswalk
import Graph
import Regulation
import Reporting
import Workspace

/// A gap summary as a mapping collection of OSCAL 1.2, both ways.
///
/// The relationship words are those of OSCAL; where several relations are possible the weakest
/// that holds is written, and the remarks say all. What OSCAL has no word for, such as "reviewed,
/// none" against "not reviewed", stands in properties of the mapping. Identifiers derive from
/// content, so the same law gives the same document.
struct OSCALMapping {
  private let summary: GapSummary
  private let hash: String
  private let day: CivilDate

  init(_ summary: GapSummary, hash: String, on day: CivilDate) {
    self.summary = summary
    self.hash = hash
    self.day = day
  }

  /// The document; nil where nothing is mapped either way, which the format cannot say.
  var text: String? {
    let mappings = [summary.forth, summary.back].compactMap(mapping)
    guard !mappings.isEmpty else { return nil }
    let lists = "\(summary.forth.list) and \(summary.forth.other)"
    return JSONText.encode(
      OSCALDocument(
        collection: OSCALCollection(
          uuid: uuid("collection", lists),
          metadata: OSCALMetadata(
            title: "Correspondences between \(lists)", lastModified: "\(day)T00:00:00Z",
            version: hash),
          provenance: OSCALProvenance(
            description: "Stated by authors of the catalog, and derived from what they state; "
              + "the properties of each map say which. The properties of a mapping say of each "
              + "unmapped entry whether anybody looked: 'reviewed-none' is controlled here only, "
              + "of 'undecided' and 'not-reviewed' nothing is known."),
          mappings: mappings)))
  }

  private func mapping(_ side: GapSummary.Side) -> OSCALCollection.Mapping? {
    let maps = side.rows.compactMap { row -> OSCALCollection.Map? in
      guard case .mapped(let mapping) = row.standing else { return nil }
      return map(row, mapping)
    }
    guard !maps.isEmpty else { return nil }
    let unmapped = side.rows.filter { row in
      if case .mapped = row.standing { false } else { true }
    }
    return OSCALCollection.Mapping(
      uuid: uuid("mapping", side.list, side.other),
      source: .init(href: side.list.text), target: .init(href: side.other.text), maps: maps,
      props: unmapped.isEmpty
        ? nil : unmapped.map { OSCALProperty($0.standing.token, $0.entry.token) },
      gaps: unmapped.isEmpty
        ? nil
        : .init(
          uuid: uuid("gaps", side.list, side.other),
          unmapped: [.init(ids: unmapped.map(\.entry.token))]))
  }

  private func map(_ row: GapSummary.Row, _ mapping: GapSummary.Mapping) -> OSCALCollection.Map {
    OSCALCollection.Map(
      uuid: uuid("map", row.entry, mapping.counterpart),
      relationship: mapping.relation.relationship,
      sources: [.init(row.entry)], targets: [.init(mapping.counterpart)],
      props: [
        OSCALProperty("obtained", mapping.origin.token),
        OSCALProperty("controlled-here-only", row.controlledHereOnly.words),
      ],
      remarks: "\(mapping.relation.words); \(mapping.origin.words)"
        + (row.contradictsReview ? ", though a review found none" : ""))
  }

  private func uuid(_ parts: any CustomStringConvertible...) -> String {
    ContentHash.uuid(of: ([hash] + parts.map(\.description)).joined(separator: "\n"))
  }
}

extension Relation {
  /// The word of OSCAL for what is certain of a relation that shows a share.
  fileprivate var relationship: String {
    if self == .equal { return "equal-to" }
    if isSubset(of: .inside) { return "subset-of" }
    return isSubset(of: Relation.inside.converse) ? "superset-of" : "intersects-with"
  }
}

extension GapSummary.Standing {
  fileprivate var token: String {
    switch self {
    case .mapped: "mapped"
    case .reviewedNone: "reviewed-none"
    case .undecided: "undecided"
    case .notReviewed: "not-reviewed"
    }
  }
}

extension GapSummary.Mapping.Origin {
  fileprivate var token: String {
    switch self {
    case .asserted: "asserted"
    case .derived: "derived"
    case .sharedItems: "shared-item"
    }
  }
}
