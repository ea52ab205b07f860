import Foundation
import FoundationXML

/// Reads an XML file as a stream and hands over the elements of some names as whole nodes.
///
/// A document type declaration is refused: no list has one, and entities could be declared in it.
final class XMLRecordReader: NSObject, XMLParserDelegate {
  private let file: ListFile
  private let records: Set<String>
  private let keepsSpace: Bool
  private let onOpen: (String, [String: String]) throws -> Void
  private let onRecord: (XMLNode, Int) throws -> Void

  /// The elements of the record that is being read, from the outside in.
  private var open: [XMLNode] = []
  private var depth = 0
  private var size = 0
  private var hasEnded = false
  private var failure: (any Error)?

  /// Reads a file to its end and hands over each element that has the name of a record, with all
  /// that is inside it and the line on which it ends.
  ///
  /// Elements outside records are told of where they begin. With `keepsSpace`, text keeps its
  /// white space and its place among elements.
  static func read(
    _ file: ListFile, records: Set<String>, keepsSpace: Bool = false,
    onOpen: @escaping (String, [String: String]) throws -> Void = { _, _ in },
    onRecord: @escaping (XMLNode, Int) throws -> Void
  ) throws {
    try XMLProlog.check(file)
    let reader = XMLRecordReader(file, records, keepsSpace, onOpen, onRecord)
    try reader.read()
  }

  private init(
    _ file: ListFile, _ records: Set<String>, _ keepsSpace: Bool,
    _ onOpen: @escaping (String, [String: String]) throws -> Void,
    _ onRecord: @escaping (XMLNode, Int) throws -> Void
  ) {
    self.file = file
    self.records = records
    self.keepsSpace = keepsSpace
    self.onOpen = onOpen
    self.onRecord = onRecord
  }

  private func read() throws {
    let parser = XMLParser(stream: try stream())
    parser.delegate = self
    _ = parser.parse()
    if let failure { throw failure }
    // The parser calls a document that stops half way well formed, but keeps the error.
    if parser.parserError != nil || !hasEnded {
      throw malformed(parser, "the XML is not well formed, or ends here too early")
    }
  }

  private func stream() throws(ListFailure) -> InputStream {
    switch file.content {
    case .bytes(let bytes): return InputStream(data: bytes)
    case .file(let url):
      guard let stream = InputStream(url: url) else { throw .unreadable(file: file.name) }
      return stream
    }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    guard failure == nil else { return }
    depth += 1
    if depth > ListLimits.depth {
      return stop(parser, malformed(parser, "elements lie over \(ListLimits.depth) deep"))
    }
    let name = Self.local(name)
    let attributes = Self.local(attributes)
    grow(parser, by: attributes.values.reduce(name.utf8.count) { $0 + $1.utf8.count })
    if open.isEmpty, !records.contains(name) {
      return attempt(parser) { try onOpen(name, attributes) }
    }
    if keepsSpace, let last = open.indices.last { open[last].closeText() }
    open.append(XMLNode(name: name, attributes: attributes))
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    guard failure == nil, let last = open.indices.last else { return }
    open[last].text += text
    grow(parser, by: text.utf8.count)
    if open[last].text.utf8.count > ListLimits.field {
      stop(parser, malformed(parser, "the text of an element is over 1 MiB"))
    }
  }

  func parser(_ parser: XMLParser, foundCDATA block: Data) {
    self.parser(parser, foundCharacters: String(decoding: block, as: UTF8.self))
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    guard failure == nil else { return }
    depth -= 1
    hasEnded = depth == 0
    guard var node = open.popLast() else { return }
    if !keepsSpace {
      node.text = node.text.trimmed
    } else if !node.children.isEmpty {
      node.closeText()
    }
    if let parent = open.indices.last {
      open[parent].children.append(node)
    } else {
      size = 0
      attempt(parser) { try onRecord(node, parser.lineNumber) }
    }
  }

  private func grow(_ parser: XMLParser, by count: Int) {
    size = open.isEmpty ? 0 : size + count
    if max(size, count) > ListLimits.record {
      stop(parser, malformed(parser, "a record is over 16 MiB"))
    }
  }

  private func attempt(_ parser: XMLParser, _ work: () throws -> Void) {
    do { try work() } catch { stop(parser, error) }
  }

  private func stop(_ parser: XMLParser, _ error: any Error) {
    failure = failure ?? error
    parser.abortParsing()
  }

  private func malformed(_ parser: XMLParser, _ reason: String) -> ListFailure {
    .malformed(file: file.name, line: parser.lineNumber, reason: reason)
  }

  private static func local(_ name: String) -> String {
    guard let colon = name.utf8.lastIndex(of: UInt8(ascii: ":")) else { return name }
    return String(name[name.utf8.index(after: colon)...])
  }

  private static func local(_ attributes: [String: String]) -> [String: String] {
    guard attributes.keys.contains(where: { $0.utf8.contains(UInt8(ascii: ":")) }) else {
      return attributes
    }
    return Dictionary(
      attributes.filter { !$0.key.hasPrefix("xmlns") }.map { (local($0.key), $0.value) },
      uniquingKeysWith: { min($0, $1) })
  }
}

extension XMLNode {
  /// Turns the text so far into a child, so that it keeps its place among the elements.
  fileprivate mutating func closeText() {
    guard !text.isEmpty else { return }
    children.append(XMLNode(name: "", text: text))
    text = ""
  }
}
