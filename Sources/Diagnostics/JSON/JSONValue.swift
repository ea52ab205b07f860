/// A JSON value on its way out.
enum JSONValue: Equatable {
  case string(String)
  case integer(Int)
  case boolean(Bool)
  case array([JSONValue])
  case object([String: JSONValue])

  /// The value with sorted keys, indented by two spaces, and a line break at the end.
  var text: String {
    var result = ""
    write(to: &result, indent: "")
    return result + "\n"
  }

  private func write(to result: inout String, indent: String) {
    switch self {
    case .string(let text): Self.writeString(text, to: &result)
    case .integer(let number): result += String(number)
    case .boolean(let flag): result += flag ? "true" : "false"
    case .array(let values):
      Self.writeList(values, "[", "]", to: &result, indent: indent) { value, result, inner in
        value.write(to: &result, indent: inner)
      }
    case .object(let members):
      let sorted = members.sorted { $0.key < $1.key }
      Self.writeList(sorted, "{", "}", to: &result, indent: indent) { member, result, inner in
        Self.writeString(member.key, to: &result)
        result += ": "
        member.value.write(to: &result, indent: inner)
      }
    }
  }

  private static func writeList<Element>(
    _ elements: [Element], _ open: String, _ close: String, to result: inout String,
    indent: String, write: (Element, inout String, String) -> Void
  ) {
    result += open
    let inner = indent + "  "
    for (position, element) in elements.enumerated() {
      result += position == 0 ? "\n" : ",\n"
      result += inner
      write(element, &result, inner)
    }
    if !elements.isEmpty { result += "\n" + indent }
    result += close
  }

  private static func writeString(_ text: String, to result: inout String) {
    result += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0}"..<" ", "\u{7F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    result += "\""
  }
}

extension JSONValue {
  /// The object without the members that are missing or empty lists.
  static func compact(_ members: [String: JSONValue?]) -> JSONValue {
    .object(members.compactMapValues { $0 == .array([]) ? nil : $0 })
  }
}
