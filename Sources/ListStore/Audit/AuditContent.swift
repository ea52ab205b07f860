import Foundation

/// What was done, as the details of a record say it.
package enum AuditContent: Sendable, Hashable {
  case `import`(Import)
  case screening(Screening)
  case decision(Decision)

  /// An edition that was taken in.
  package struct Import: Codable, Sendable, Hashable {
    package struct File: Codable, Sendable, Hashable {
      package let name: String
      package let bytes: Int
      package let hash: String
    }

    package struct Register: Codable, Sendable, Hashable {
      package let name: String
      package let entries: Int
    }

    package let edition: Int
    package let format: String
    package let published: String
    package let hash: String
    package let files: [File]
    package let registers: [Register]
    package let entries: Int
    package let rejected: Int
    /// The editions in the place of which it came.
    package let replaced: [Int]
    /// The fingerprints of its entries, of what it changed and of what it left out.
    package let entriesHash: String
    package let changesHash: String
    package let rejectedHash: String
  }

  /// A name that was screened.
  package struct Screening: Codable, Sendable, Hashable {
    package struct Query: Codable, Sendable, Hashable {
      package let key: String
      package let name: String
      package let kind: String?
      package let born: [String]
      package let countries: [String]
      package let identifiers: [String]
    }

    package struct Candidate: Codable, Sendable, Hashable {
      package let entry: String
      package let name: String
      package let score: Double
      package let content: String
      package let review: String
    }

    package let query: Query
    package let subject: String?
    package let threshold: Double
    /// The editions screened, whose hashes stand in the records of their import.
    package let editions: [Int]
    package let candidates: [Candidate]
  }

  /// A ruling on a hit.
  package struct Decision: Codable, Sendable, Hashable {
    package let query: String
    package let register: String
    package let reference: String
    package let content: String
    package let verdict: String
    package let reason: String
  }

  var kind: AuditRecord.Kind {
    switch self {
    case .import: .import
    case .screening: .screening
    case .decision: .decision
    }
  }

  /// JSON with sorted keys.
  var notation: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      let data =
        switch self {
        case .import(let value): try encoder.encode(value)
        case .screening(let value): try encoder.encode(value)
        case .decision(let value): try encoder.encode(value)
        }
      return String(decoding: data, as: UTF8.self)
    }
  }
}

extension AuditRecord {
  /// The details taken apart; nil where they are not as they were written.
  package var content: AuditContent? {
    let (decoder, data) = (JSONDecoder(), Data(details.utf8))
    return switch kind {
    case .import: (try? decoder.decode(AuditContent.Import.self, from: data)).map { .import($0) }
    case .screening:
      (try? decoder.decode(AuditContent.Screening.self, from: data)).map { .screening($0) }
    case .decision:
      (try? decoder.decode(AuditContent.Decision.self, from: data)).map { .decision($0) }
    }
  }
}
