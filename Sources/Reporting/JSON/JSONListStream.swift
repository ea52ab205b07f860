import Foundation
import PlainText

/// A JSON object with sorted keys of which the long lists are written an element at a time.
///
/// The bytes are those of writing the object as a whole, which would hold every element and the
/// text of all of them at once.
struct JSONListStream {
  private let encoder = JSONEncoder()

  private init() {
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  }

  /// A list of the object by its key, with the text of each of its elements.
  struct List {
    let key: String
    /// The text of the next element; nil where there is none.
    let next: (JSONListStream) -> String?
  }

  /// Writes the object, in which each of the lists is empty; they are given as their keys sort.
  static func write(_ object: some Encodable, lists: [List], to output: (String) -> Void) {
    let stream = JSONListStream()
    var rest = stream.text(of: object)[...]
    for list in lists {
      guard var element = list.next(stream) else { continue }
      let opening = "\n  \"\(list.key)\" : ["
      guard let place = rest.firstRange(of: "\(opening)\n\n  ]") else {
        preconditionFailure("the object has no empty list '\(list.key)' in this place")
      }
      output("\(rest[..<place.lowerBound])\(opening)\n")
      while let following = list.next(stream) {
        output("\(stream.indented(element)),\n")
        element = following
      }
      output("\(stream.indented(element))\n")
      rest = "  ]\(rest[place.upperBound...])"
    }
    output("\(rest)\n")
  }

  /// The value as it would be written alone.
  func text(of value: some Encodable) -> String {
    do {
      return String(decoding: try encoder.encode(value), as: UTF8.self).withHiddenEscapedInJSON
    } catch {
      preconditionFailure("an answer holds only what JSON can hold: \(error)")
    }
  }

  /// Text moved in by two steps; no line break stands in a value, and an empty line stays empty.
  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
  }
}
