import Diagnostics

/// The wording for text that is not YAML.
extension Diagnostic {
  static func syntax(_ problem: SyntaxProblem, path: String) -> Diagnostic {
    let words = problem.kind.words
    let opening = problem.openingRange.map {
      Label(span: Span(path: path, range: $0), text: "this began here")
    }
    return Diagnostic(
      code: words.code, severity: .error, summary: words.summary, explanation: words.explanation,
      span: Span(path: path, range: problem.range), labels: opening.map { [$0] } ?? [],
      notes: ["reading stopped here; what follows was not checked"], fixes: [.advice(words.advice)])
  }
}

extension SyntaxKind {
  /// The code and the wording of a kind.
  fileprivate struct Words {
    let code: DiagnosticCode
    let summary: String
    let explanation: String
    let advice: String
  }

  fileprivate var words: Words {
    switch self {
    case .tabIndentation:
      Words(
        code: "YML-0301", summary: "a tab indents this line",
        explanation: "YAML indents with spaces", advice: "replace the tab with spaces")
    case .missingColon:
      Words(
        code: "YML-0302", summary: "a key is not followed by ':'",
        explanation: "in a mapping each line is 'key: value'",
        advice: "add ':' and a space, or indent the line if it continues the one before")
    case .missingKey:
      Words(
        code: "YML-0206", summary: "a value has no key",
        explanation: "nothing stands before the ':'",
        advice: "write the key, or quote the text if ':' begins it")
    case .secondColon:
      Words(
        code: "YML-0303", summary: "a second ': ' stands in one line",
        explanation: "a value cannot begin a mapping on the line of its key",
        advice: "quote the value if ': ' belongs to its text, or check the indentation")
    case .indentation:
      Words(
        code: "YML-0304", summary: "this line does not fit the ones around it",
        explanation: "neither a key nor an item is expected at this column",
        advice: "align keys with the keys, and '-' with the '-', of the same level")
    case .unclosedQuote:
      Words(
        code: "YML-0305", summary: "a quoted text has no end",
        explanation: "this quote is not closed", advice: "close the quote")
    case .escape:
      Words(
        code: "YML-0306", summary: "an escape in double quotes is not known",
        explanation: "after '\\' only the escapes of YAML may stand",
        advice: "write '\\\\' for a backslash, or use single quotes")
    case .unclosedBracket:
      Words(
        code: "YML-0307", summary: "a list in brackets or braces has no end",
        explanation: "',' or the closing bracket is expected here",
        advice: "add the missing ',' or close the bracket")
    case .reservedCharacter:
      Words(
        code: "YML-0308", summary: "a value cannot begin with this character",
        explanation: "YAML reserves it", advice: "quote the value")
    case .anchorName:
      Words(
        code: "YML-0309", summary: "'*' or '&' stands without a name",
        explanation: "YAML reserves '*' and '&' at the start of a value",
        advice: "quote the value")
    case .blockHeader:
      Words(
        code: "YML-0310", summary: "a text block begins on the line of its '|' or '>'",
        explanation: "only a comment may follow the '|' or '>'",
        advice: "begin the text on the next line, or quote the value")
    case .directive:
      Words(
        code: "YML-0311", summary: "this is outside the document",
        explanation: "the value of the file has ended, or a '%' line is not understood",
        advice: "indent the line if it belongs to the value above, or remove it")
    case .missingValue:
      Words(
        code: "YML-0312", summary: "a value is missing",
        explanation: "a value is expected before this",
        advice: "write the value, or quote the text if this character belongs to it")
    case .tag:
      Words(
        code: "YML-0313", summary: "'!' begins a tag that is not understood",
        explanation: "YAML reserves '!' at the start of a value", advice: "quote the value")
    case .other:
      Words(
        code: "YML-0399", summary: "this is not YAML",
        explanation: "the text cannot be read further than this",
        advice: "check brackets, quotes and indentation on this line and the one before")
    }
  }
}
