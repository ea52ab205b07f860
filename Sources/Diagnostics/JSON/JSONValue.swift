import PlainText

/// A JSON value on its way out.
package enum JSONValue: Sendable {
  case string(String)
  case integer(Int)
  case boolean(Bool)
  case array([JSONValue])
  /// Members in the order in which readers want them.
  case object([(key: String, value: JSONValue)])

  /// An object whose members are sorted by key, where no order tells anything.
  static func sorted(_ members: [String: JSONValue]) -> JSONValue {
    .object(members.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }

  /// The same without the members that are missing or empty lists.
  static func compact(_ members: [String: JSONValue?]) -> JSONValue {
    .sorted(members.compactMapValues { $0?.isEmptyArray ?? true ? nil : $0 })
  }

  /// The value indented by two spaces, lists of plain values on one line, and a line break at the
  /// end.
  package var text: String {
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
      Self.writeList(
        values, "[", "]", to: &result, indent: values.allSatisfy(\.isPlain) ? nil : indent
      ) { value, result, inner in
        value.write(to: &result, indent: inner)
      }
    case .object(let members):
      Self.writeList(members, "{", "}", to: &result, indent: indent) { member, result, inner in
        Self.writeString(member.key, to: &result)
        result += ": "
        member.value.write(to: &result, indent: inner)
      }
    }
  }

  /// Writes a list on lines of their own, or on one line where there is no indentation.
  private static func writeList<Element>(
    _ elements: [Element], _ open: String, _ close: String, to result: inout String,
    indent: String?, write: (Element, inout String, String) -> Void
  ) {
    result += open
    let inner = indent.map { $0 + "  " }
    for (position, element) in elements.enumerated() {
      if let inner {
        result += (position == 0 ? "\n" : ",\n") + inner
      } else if position > 0 {
        result += ", "
      }
      write(element, &result, inner ?? "")
    }
    if let indent, !elements.isEmpty { result += "\n" + indent }
    result += close
  }

  private var isPlain: Bool {
    switch self {
    case .string, .integer, .boolean: true
    case .array, .object: false
    }
  }

  private var isEmptyArray: Bool {
    if case .array(let values) = self { values.isEmpty } else { false }
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
      default: result += String(scalar).withHiddenEscapedInJSON
      }
    }
    result += "\""
  }
}
