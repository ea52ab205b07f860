import Diagnostics

/// The wording for valid YAML that our files do not use, and for limits.
extension Diagnostic {
  static func tooDeep(_ span: Span, limit: Int) -> Diagnostic {
    Diagnostic(
      code: "YML-0101", severity: .error,
      summary: "mappings and sequences nest more than \(limit) deep",
      explanation: "this one goes too far", span: span,
      notes: ["the rest of the file was not read"],
      fixes: [.advice("check for brackets without an end; no file needs this depth")])
  }

  static func tooManyNodes(_ span: Span, limit: Int) -> Diagnostic {
    Diagnostic(
      code: "YML-0102", severity: .error,
      summary: "the file has more than \(limit) keys and values",
      explanation: "this one is over the limit", span: span,
      notes: ["the rest of the file was not read"], fixes: [.advice("split the file")])
  }

  static func tooManyProblems(_ span: Span, limit: Int) -> Diagnostic {
    Diagnostic(
      code: "YML-0103", severity: .note,
      summary: "the file has \(limit) problems up to here; the rest of it was not read",
      span: span)
  }

  static func secondDocument(_ span: Span) -> Diagnostic {
    Diagnostic(
      code: "YML-0201", severity: .error, summary: "a second document begins here",
      explanation: "each file holds one document", span: span,
      notes: ["the rest of the file was not read"],
      fixes: [.advice("move what follows to a file of its own")])
  }

  static func anchor(_ span: Span) -> Diagnostic {
    Diagnostic(
      code: "YML-0202", severity: .error, summary: "an anchor names this value",
      explanation: "anchors and aliases are not used", span: span,
      fixes: [.advice("remove the '&' name; quote the value if '&' begins a text")])
  }

  static func alias(_ span: Span) -> Diagnostic {
    Diagnostic(
      code: "YML-0202", severity: .error, summary: "an alias stands for another value",
      explanation: "anchors and aliases are not used", span: span,
      fixes: [.advice("write the value out; quote it if '*' begins a text")])
  }

  static func mergeKey(_ span: Span) -> Diagnostic {
    Diagnostic(
      code: "YML-0203", severity: .error, summary: "a merge key '<<' stands here",
      explanation: "merging is not used", span: span,
      fixes: [.advice("write the merged keys out")])
  }

  static func tag(_ span: Span) -> Diagnostic {
    Diagnostic(
      code: "YML-0204", severity: .error, summary: "a tag stands before this value",
      explanation: "the type of a value follows from its key", span: span,
      fixes: [.advice("remove the '!' tag; quote the value if '!' begins a text")])
  }

  static func tagDirective(_ span: Span) -> Diagnostic {
    Diagnostic(
      code: "YML-0204", severity: .error, summary: "a line declares a tag",
      explanation: "tags are not used", span: span,
      fixes: [.advice("remove the line; indent it if it belongs to a text")])
  }

  static func collectionAsKey(_ span: Span) -> Diagnostic {
    Diagnostic(
      code: "YML-0205", severity: .error,
      summary: "a mapping or sequence stands where a key belongs",
      explanation: "every key is a text", span: span,
      fixes: [.advice("quote the key if brackets, braces or '?' belong to its text")])
  }

  static func missingKey(_ span: Span) -> Diagnostic {
    Diagnostic(
      code: "YML-0206", severity: .error, summary: "a value has no key",
      explanation: "nothing stands before the ':'", span: span,
      fixes: [.advice("write the key, or quote the text if ':' begins it")])
  }

  static func duplicateKey(_ key: String, again: Span, first: Span) -> Diagnostic {
    let shown = key.count > 60 ? key.prefix(60) + "…" : key[...]
    return Diagnostic(
      code: "YML-0207", severity: .error, summary: "'\(shown)' is given twice in one mapping",
      explanation: "given again here", span: again,
      labels: [Label(span: first, text: "first given here")],
      fixes: [.advice("keep one of the two, or rename one")])
  }
}
