import Crosswalk
import Regulation

/// A gap summary as an OSCAL mapping collection.
///
/// The relationship words are those of the OSCAL 1.2 control mapping model; where only several
/// relations are possible the weakest word that holds is written, or none where nothing holds.
struct OSCALMapping {
  private let summary: GapSummary
  private let hash: String

  init(_ summary: GapSummary, hash: String) {
    self.summary = summary
    self.hash = hash
  }

  var text: String {
    struct Reference: Encodable {
      var type = "control"
      var idRef: String

      enum CodingKeys: String, CodingKey {
        case type
        case idRef = "id-ref"
      }
    }
    struct Map: Encodable {
      var relationship: String
      var sources: [Reference]
      var targets: [Reference]
      var remarks: String
    }
    struct Gaps: Encodable {
      var reviewedNone: [String]
      var notReviewed: [String]

      enum CodingKeys: String, CodingKey {
        case reviewedNone = "reviewed-without-counterpart"
        case notReviewed = "not-reviewed"
      }
    }
    struct Mapping: Encodable {
      var source: String
      var target: String
      var maps: [Map]
      var gaps: Gaps
    }
    struct Collection: Encodable {
      var lawSnapshot: String
      var mappings: [Mapping]

      enum CodingKeys: String, CodingKey {
        case lawSnapshot = "law-snapshot"
        case mappings
      }
    }
    struct Document: Encodable {
      var collection: Collection

      enum CodingKeys: String, CodingKey {
        case collection = "mapping-collection"
      }
    }
    let mappings = [summary.forth, summary.back].map { side in
      Mapping(
        source: side.list.text, target: side.other.text,
        maps: side.rows.compactMap { row in
          guard case .mapped(let mapping) = row.standing,
            let relationship = mapping.relation.relationship
          else { return nil }
          return Map(
            relationship: relationship, sources: [Reference(idRef: row.entry.code.text)],
            targets: [Reference(idRef: mapping.counterpart.code.text)],
            remarks: mapping.origin.words)
        },
        gaps: Gaps(
          reviewedNone: side.rows.filter { $0.standing == .reviewedNone }.map(\.entry.code.text),
          notReviewed: side.rows.filter { $0.standing == .notReviewed }.map(\.entry.code.text)))
    }
    return JSONText.encode(Document(collection: Collection(lawSnapshot: hash, mappings: mappings)))
  }
}

extension Relation {
  /// The word of OSCAL for what is certain; nil where nothing is.
  fileprivate var relationship: String? {
    if self == .equal { return "equal-to" }
    if isSubset(of: .inside) { return "subset-of" }
    if isSubset(of: Relation.inside.converse) { return "superset-of" }
    if self == .disjoint { return "no-relationship" }
    return showsShare ? "intersects-with" : nil
  }
}
