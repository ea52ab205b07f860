/// A piece of a JSON Schema, whose keys keep their order: editors show fields in it.
enum SchemaNode {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([SchemaNode])
  case object([(key: String, value: SchemaNode)])

  /// The piece as JSON, indented by two spaces, with a line break at the end.
  var text: String {
    var result = ""
    write(to: &result, indent: "")
    return result + "\n"
  }

  private func write(to result: inout String, indent: String) {
    let inner = indent + "  "
    switch self {
    case .text(let text): result += Self.quoted(text)
    case .number(let number): result += String(number)
    case .flag(let flag): result += flag ? "true" : "false"
    case .list(let nodes):
      if nodes.allSatisfy(\.isShort) {
        result += "["
        for (position, node) in nodes.enumerated() {
          if position > 0 { result += ", " }
          node.write(to: &result, indent: inner)
        }
        result += "]"
        return
      }
      result += "["
      for (position, node) in nodes.enumerated() {
        result += (position > 0 ? ",\n" : "\n") + inner
        node.write(to: &result, indent: inner)
      }
      result += "\n" + indent + "]"
    case .object(let members):
      result += "{"
      for (position, member) in members.enumerated() {
        result += (position > 0 ? ",\n" : "\n") + inner + Self.quoted(member.key) + ": "
        member.value.write(to: &result, indent: inner)
      }
      result += members.isEmpty ? "}" : "\n" + indent + "}"
    }
  }

  private var isShort: Bool {
    switch self {
    case .text, .number, .flag: true
    case .list, .object: false
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case "\u{0}"..<" ":
        preconditionFailure("a schema holds a control character; its texts are ours")
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
