import Foundation
import PlainText

/// JSON with sorted keys, so that the same value always gives the same bytes.
package enum JSONText {
  package static func encode(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(value) else {
      preconditionFailure("a value of ours cannot be written as JSON")
    }
    return String(decoding: data, as: UTF8.self).withHiddenEscapedInJSON + "\n"
  }
}
