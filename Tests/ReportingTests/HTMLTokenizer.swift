/// A page read back as a browser would: tags with their attributes, and text between them.
enum HTMLToken: Equatable {
  case open(String, attributes: [String: String])
  case close(String)
  case text(String)
}

/// Reads the well-formed subset that the writer emits; anything else throws.
struct HTMLTokenizer {
  struct Malformed: Error, CustomStringConvertible {
    let description: String
  }

  private var rest: Substring.UnicodeScalarView

  static func tokens(of page: String) throws -> [HTMLToken] {
    var tokenizer = HTMLTokenizer(rest: Substring(page).unicodeScalars)
    var tokens: [HTMLToken] = []
    while let token = try tokenizer.next() { tokens.append(token) }
    return tokens
  }

  private mutating func next() throws -> HTMLToken? {
    guard let first = rest.first else { return nil }
    guard first == "<" else { return .text(try decoded(take { $0 != "<" })) }
    rest.removeFirst()
    if rest.first == "/" {
      rest.removeFirst()
      let name = take { $0 != ">" }
      rest.removeFirst()
      return .close(name)
    }
    let name = take { $0 != " " && $0 != ">" && $0 != "\n" }
    guard let initial = name.first, initial.isLetter || initial == "!" else {
      throw Malformed(description: "a tag begins with “\(name)”")
    }
    return .open(name, attributes: try attributes())
  }

  private mutating func attributes() throws -> [String: String] {
    var attributes: [String: String] = [:]
    while true {
      _ = take { $0 == " " || $0 == "\n" }
      if rest.first == ">" {
        rest.removeFirst()
        return attributes
      }
      let name = take { $0 != "=" && $0 != ">" && $0 != " " }
      guard rest.first == "=" else {
        attributes[name] = ""
        continue
      }
      rest.removeFirst()
      guard rest.popFirst() == "\"" else { throw Malformed(description: "\(name) is not quoted") }
      attributes[name] = try decoded(take { $0 != "\"" })
      rest.removeFirst()
    }
  }

  private mutating func take(while isPart: (Unicode.Scalar) -> Bool) -> String {
    let part = rest.prefix(while: isPart)
    rest.removeFirst(part.count)
    return String(part)
  }

  private func decoded(_ text: String) throws -> String {
    var decoded = ""
    var rest = text[...]
    while let ampersand = rest.firstIndex(of: "&") {
      decoded += rest[..<ampersand]
      rest = rest[ampersand...]
      let known = ["&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'"]
      guard let entity = known.first(where: { rest.hasPrefix($0.key) }) else {
        throw Malformed(description: "a bare ampersand in “\(text)”")
      }
      decoded += entity.value
      rest = rest.dropFirst(entity.key.count)
    }
    return decoded + rest
  }
}

extension [HTMLToken] {
  /// The tags alone: what outside text must never change.
  var structure: [String] {
    compactMap { token in
      switch token {
      case .open(let name, let attributes): "<\(name) \(attributes.keys.sorted())>"
      case .close(let name): "</\(name)>"
      case .text: nil
      }
    }
  }

  /// The text of the first element with this name.
  func text(in element: String) -> String? {
    guard
      let start = firstIndex(where: {
        if case .open(element, _) = $0 { true } else { false }
      }),
      let end = self[start...].firstIndex(of: .close(element))
    else { return nil }
    return self[start..<end].reduce(into: "") { text, token in
      if case .text(let part) = token { text += part }
    }
  }

  /// Every value of the attribute.
  func values(of attribute: String) -> [String] {
    compactMap { token in
      if case .open(_, let attributes) = token { attributes[attribute] } else { nil }
    }
  }
}
