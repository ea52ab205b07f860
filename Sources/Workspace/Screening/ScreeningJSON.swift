import Screening

/// What a screening found, as other programs read it; the keys are described in reports/README.md.
struct ScreeningJSON: Encodable {
  struct Edition: Encodable {
    var edition: Int
    var format: String
    var published: String
    var hash: String
  }

  struct Query: Encodable {
    var key: String
    var name: String
    var kind: String?
    var born: [String]
    var countries: [String]
    var identifiers: [String]
    var subject: String?
  }

  struct Decision: Encodable {
    var verdict: String
    var by: String
    var on: String
    var reason: String
  }

  struct Match: Encodable {
    struct Word: Encodable {
      var asked: String?
      var listed: String?
      var alike: Double
      var weight: Double
      var how: String
    }

    struct Evidence: Encodable {
      var of: String
      var agrees: Bool
      var asked: String
      var listed: String
    }

    var asked: String
    var listed: String
    var words: [Word]
    var evidence: [Evidence]
    /// Printed alike, of a name that others bear too.
    var isCommonName: Bool

    init(_ explanation: MatchExplanation) {
      asked = explanation.query
      listed = explanation.listed
      words = explanation.tokens.map {
        Word(
          asked: $0.query, listed: $0.listed, alike: $0.likeness, weight: $0.weight, how: $0.how)
      }
      evidence = explanation.evidence.map {
        Evidence(of: $0.subject, agrees: $0.agrees, asked: $0.query, listed: $0.listed)
      }
      isCommonName = explanation.isCommon
    }
  }

  struct Party: Encodable {
    struct Name: Encodable {
      var name: String
      var quality: String
    }

    var names: [Name]
    var kind: String?
    var born: [String]
    var countries: [String]
    var identifiers: [String]
    var programmes: [String]
    var addresses: [String]
    var remarks: String?
    var listedOn: String?
  }

  struct Rule: Encodable {
    var rule: String
    var title: String
    var regime: String
    var effect: String
  }

  struct Hit: Encodable {
    var entry: String
    var list: String?
    var listTitle: String
    var register: String
    var reference: String
    var edition: Int
    var published: String
    var editionHash: String
    var entryHash: String
    var score: Double
    var isHit: Bool
    var review: String
    var decision: Decision?
    var matched: Match
    var party: Party
    var rules: [Rule]
  }

  struct Result: Encodable {
    var query: Query
    var hits: [Hit]
    /// Whether there are more hits than were asked for.
    var isCut: Bool
  }

  var schemaVersion = 1
  var asOf: String
  var threshold: Double
  var shownFrom: Double
  var onlyChanged: Bool
  var editions: [Edition]
  var stale: [String]
  var missing: [String]
  var notScreened: [String]
  var results: [Result]
}
