import Regulation

/// The part of the OSCAL 1.2 control mapping model that a mapping of lists needs.
struct OSCALDocument: Encodable {
  var collection: OSCALCollection

  enum CodingKeys: String, CodingKey {
    case collection = "mapping-collection"
  }
}

struct OSCALMetadata: Encodable {
  var title: String
  var lastModified: String
  /// The fingerprint of the law.
  var version: String
  var oscalVersion = "1.2.1"

  enum CodingKeys: String, CodingKey {
    case title, version
    case lastModified = "last-modified"
    case oscalVersion = "oscal-version"
  }
}

struct OSCALProvenance: Encodable {
  var method = "human"
  var rationale = "semantic"
  var status = "not-complete"
  var description: String

  enum CodingKeys: String, CodingKey {
    case method, status
    case rationale = "matching-rationale"
    case description = "mapping-description"
  }
}

/// A statement of ours, in a namespace of ours.
struct OSCALProperty: Encodable {
  var name: String
  var ns = "urn:comity:mapping"
  var value: String

  init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  init(label: String) {
    name = "label"
    ns = "http://csrc.nist.gov/ns/oscal"
    value = label
  }
}

struct OSCALCollection: Encodable {
  struct Resource: Encodable {
    var type = "catalog"
    var href: String
  }

  struct Item: Encodable {
    var type = "control"
    var id: String
    var props: [OSCALProperty]

    init(_ entry: EntryID) {
      id = entry.token
      props = [OSCALProperty(label: entry.code.text)]
    }

    enum CodingKeys: String, CodingKey {
      case type, props
      case id = "id-ref"
    }
  }

  struct Map: Encodable {
    var uuid: String
    var relationship: String
    var sources: [Item]
    var targets: [Item]
    var props: [OSCALProperty]
    var remarks: String
  }

  struct Selection: Encodable {
    var ids: [String]

    enum CodingKeys: String, CodingKey {
      case ids = "with-ids"
    }
  }

  struct Gaps: Encodable {
    var uuid: String
    var unmapped: [Selection]

    enum CodingKeys: String, CodingKey {
      case uuid
      case unmapped = "unmapped-controls"
    }
  }

  struct Mapping: Encodable {
    var uuid: String
    var source: Resource
    var target: Resource
    var maps: [Map]
    var props: [OSCALProperty]?
    var gaps: Gaps?

    enum CodingKeys: String, CodingKey {
      case uuid, maps, props
      case source = "source-resource"
      case target = "target-resource"
      case gaps = "source-gap-summary"
    }
  }

  var uuid: String
  var metadata: OSCALMetadata
  var provenance: OSCALProvenance
  var mappings: [Mapping]
}

extension EntryID {
  /// The id as a token of OSCAL, which knows letters, digits, '.', '-' and '_' only; every other
  /// character is spelt by its number.
  var token: String {
    description.unicodeScalars.map { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", ".", "-": String(scalar)
      case "/": "_"
      default: "__" + String(scalar.value, radix: 16)
      }
    }.joined()
  }
}
