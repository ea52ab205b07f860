import Assessment
import Foundation
import Reporting
import Testing

@Suite struct `JSON Schema of the answer` {
  private let schema: [String: Any]
  private let answer: Any
  private let unscreened: Any

  init() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../schemas/answer.schema.json")
    schema = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
    answer = try Self.read(ScreenedSample.assessment, ScreenedSample.book)
    unscreened = try Self.read(PlanSample.assessment(), PlanSample.book)
  }

  private static func read(_ assessment: Assessment, _ book: Rulebook) throws -> Any {
    let json = AnswerJSON.encode(
      assessment: assessment, book: book, receipt: PlanSample.receipt)
    return try JSONSerialization.jsonObject(with: Data(json.utf8))
  }

  @Test func `the answer of the sample obeys it`() {
    #expect(defects(of: answer, against: schema, at: "answer") == [])
    #expect(defects(of: unscreened, against: schema, at: "answer") == [])
  }

  @Test func `every key that it names is written somewhere`() {
    var named: Set<String> = []
    collectNames(in: schema, into: &named)
    var written: Set<String> = []
    collectKeys(in: answer, into: &written)
    collectKeys(in: unscreened, into: &written)
    #expect(named.subtracting(written) == [])
  }

  @Test func `a missing key and a strange one are defects`() throws {
    var record = try #require(answer as? [String: Any])
    record["asOf"] = nil
    record["strange"] = 1
    #expect(defects(of: record, against: schema, at: "answer").count == 2)
  }

  /// What the value does not obey; the keywords that the schema uses and no others.
  private func defects(of value: Any, against given: [String: Any], at path: String) -> [String] {
    let schema = resolved(given)
    if let object = value as? [String: Any], let properties = schema["properties"] as? [String: Any]
    {
      let required = schema["required"] as? [String] ?? []
      let missing = required.filter { object[$0] == nil }.map { "\(path) lacks \($0)" }
      let within = object.keys.sorted().flatMap { key -> [String] in
        guard let value = object[key] else { return [] }
        guard let property = properties[key] as? [String: Any] else {
          return ["\(path) has \(key)"]
        }
        return defects(of: value, against: property, at: "\(path).\(key)")
      }
      return missing + within
    }
    if let array = value as? [Any], let items = schema["items"] as? [String: Any] {
      return array.enumerated().flatMap { defects(of: $1, against: items, at: "\(path)[\($0)]") }
    }
    if let words = schema["enum"] as? [String] {
      return (value as? String).map(words.contains) == true ? [] : ["\(path) is \(value)"]
    }
    let types = schema["type"] as? [String] ?? (schema["type"] as? String).map { [$0] } ?? []
    return types.isEmpty || types.contains(type(of: value)) ? [] : ["\(path) is \(value)"]
  }

  private func resolved(_ schema: [String: Any]) -> [String: Any] {
    guard let reference = schema["$ref"] as? String,
      let definitions = self.schema["definitions"] as? [String: Any],
      let name = reference.split(separator: "/").last
    else { return schema }
    return definitions[String(name)] as? [String: Any] ?? [:]
  }

  private func type(of value: Any) -> String {
    switch value {
    case is NSNull: "null"
    case is String: "string"
    case is [Any]: "array"
    case is [String: Any]: "object"
    case is Bool: "boolean"
    default: "number"
    }
  }

  private func collectNames(in value: Any, into names: inout Set<String>) {
    if let object = value as? [String: Any] {
      if let properties = object["properties"] as? [String: Any] {
        names.formUnion(properties.keys)
      }
      for part in object.values { collectNames(in: part, into: &names) }
    }
  }

  private func collectKeys(in value: Any, into keys: inout Set<String>) {
    if let object = value as? [String: Any] {
      keys.formUnion(object.keys)
      for part in object.values { collectKeys(in: part, into: &keys) }
    } else if let array = value as? [Any] {
      for part in array { collectKeys(in: part, into: &keys) }
    }
  }
}
