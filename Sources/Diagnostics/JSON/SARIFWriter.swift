/// Writes diagnostics as SARIF 2.1.0, for editors and code hosts.
package struct SARIFWriter: Sendable {
  private let toolVersion: String
  private let rules: [DiagnosticCode: DiagnosticRule]

  /// A writer that describes the codes with `rules`.
  package init(toolVersion: String, rules: [DiagnosticRule]) {
    self.toolVersion = toolVersion
    self.rules = Dictionary(rules.map { ($0.code, $0) }) { first, _ in first }
  }

  /// The diagnostics in the order given, as a log of one run.
  package func write(_ diagnostics: [Diagnostic], sources: SourceStore) -> String {
    let texts = sources.texts(for: diagnostics)
    let codes = Set(diagnostics.map(\.code)).sorted()
    let driver: JSONValue = .sorted([
      "name": .string("comity"), "version": .string(toolVersion),
      "rules": .array(codes.map(ruleValue)),
    ])
    let run: JSONValue = .sorted([
      "tool": .sorted(["driver": driver]),
      "columnKind": .string("unicodeCodePoints"),
      "newlineSequences": .array(
        ["\r\n", "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"].map { .string($0) }),
      "results": .array(diagnostics.map { result($0, codes, texts) }),
    ])
    return JSONValue.sorted([
      "$schema": .string("https://json.schemastore.org/sarif-2.1.0.json"),
      "version": .string("2.1.0"), "runs": .array([run]),
    ]).text
  }

  private func ruleValue(_ code: DiagnosticCode) -> JSONValue {
    let rule = rules[code]
    return .compact([
      "id": .string(code.description),
      "shortDescription": message(rule?.title ?? code.description),
      "fullDescription": rule.map { message($0.checks) },
      "help": rule.map { message($0.fix) },
    ])
  }

  private func result(
    _ diagnostic: Diagnostic, _ codes: [DiagnosticCode], _ texts: [String: SourceText]
  ) -> JSONValue {
    let words = [diagnostic.summary, diagnostic.explanation].compactMap(\.self) + diagnostic.notes
    return .compact([
      "ruleId": .string(diagnostic.code.description),
      "ruleIndex": codes.firstIndex(of: diagnostic.code).map { .integer($0) },
      "level": .string(diagnostic.severity.rawValue),
      "message": message(words.joined(separator: ". ")),
      "locations": .array(diagnostic.span.map { [location($0, text: nil, texts)] } ?? []),
      "relatedLocations": .array(
        diagnostic.labels.map { location($0.span, text: $0.text, texts) }),
      "fixes": .array(
        diagnostic.fixes.filter { !$0.edits.isEmpty }.map { fixValue($0, texts) }),
    ])
  }

  private func fixValue(_ fix: Fix, _ texts: [String: SourceText]) -> JSONValue {
    let paths = Set(fix.edits.map(\.span.path)).sorted()
    let changes = paths.map { path -> JSONValue in
      let edits = fix.edits.filter { $0.span.path == path }
      return .sorted([
        "artifactLocation": artifact(path),
        "replacements": .array(
          edits.map {
            .sorted([
              "deletedRegion": region($0.span, texts[path]),
              "insertedContent": message($0.replacement),
            ])
          }),
      ])
    }
    return .sorted(["description": message(fix.title), "artifactChanges": .array(changes)])
  }

  private func location(
    _ span: Span, text: String?, _ texts: [String: SourceText]
  ) -> JSONValue {
    .compact([
      "physicalLocation": .sorted([
        "artifactLocation": artifact(span.path), "region": region(span, texts[span.path]),
      ]),
      "message": text.map(message),
    ])
  }

  /// Ends are exclusive, in columns as in bytes.
  private func region(_ span: Span, _ text: SourceText?) -> JSONValue {
    let start = text?.position(at: span.range.lowerBound)
    let end = text?.position(at: span.range.upperBound)
    return .compact([
      "startLine": start.map { .integer($0.line) },
      "startColumn": start.map { .integer($0.column) },
      "endLine": end.map { .integer($0.line) }, "endColumn": end.map { .integer($0.column) },
      "byteOffset": .integer(span.range.lowerBound), "byteLength": .integer(span.range.count),
    ])
  }

  private func message(_ text: String) -> JSONValue {
    .sorted(["text": .string(text)])
  }

  private func artifact(_ path: String) -> JSONValue {
    .sorted(["uri": .string(Self.uri(path)), "uriBaseId": .string("%SRCROOT%")])
  }

  /// A path as a relative URI reference (RFC 3986).
  private static func uri(_ path: String) -> String {
    let hexadecimal = Array("0123456789ABCDEF")
    return path.utf8.reduce(into: "") { result, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        result += "%"
        result.append(hexadecimal[Int(byte >> 4)])
        result.append(hexadecimal[Int(byte & 15)])
      }
    }
  }
}
