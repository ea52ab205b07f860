import Diagnostics

/// A text with `«marks»` around the spans a test is about.
struct Sample {
  let sources: SourceStore
  let spans: [Span]

  init(_ marked: String, path: String = "list.yaml") {
    var bytes: [UInt8] = []
    var starts: [Int] = []
    var spans: [Span] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "«": starts.append(bytes.count)
      case "»": spans.append(Span(path: path, range: starts.removeLast()..<bytes.count))
      default: bytes += Array(String(scalar).utf8)
      }
    }
    var sources = SourceStore()
    sources.insert(path: path, bytes: bytes)
    self.sources = sources
    self.spans = spans
  }

  /// An error at the first mark.
  func error(_ summary: String = "the summary", explanation: String? = "the reason") -> Diagnostic {
    Diagnostic(
      code: "TST-0001", severity: .error, summary: summary, explanation: explanation, span: spans[0]
    )
  }
}

/// The diagnostic of the house style's example, with its two texts.
enum CrossFile {
  static let sources = {
    var sources = SourceStore()
    sources.insert(path: target, bytes: Array("id: gb.strategic.uk-ml\ntitle: ML\n".utf8))
    sources.insert(path: crosswalk, bytes: Array((header + edge).utf8))
    return sources
  }()

  static let diagnostic = Diagnostic(
    code: "CAT-0104", severity: .error, summary: "'gb.strategic.ml' is not a list in this catalog",
    explanation: "no list has this id", span: span,
    labels: [
      Label(span: Span(path: target, range: 4..<22), text: "the closest id is declared here")
    ],
    fixes: [
      Fix(
        title: "did you mean 'gb.strategic.uk-ml'?",
        edits: [Edit(span: span, replacement: "gb.strategic.uk-ml")], applicability: .needsReview)
    ])

  private static let target = "jurisdictions/gb/strategic/lists/uk-ml.yaml"
  private static let crosswalk = "crosswalks/lists/us.itar.usml--gb.strategic.uk-ml.yaml"
  private static let header = "id: x\nedges:\n"
  private static let edge = "  - from: us.itar.usml/XI\n    to:   gb.strategic.ml/ML11\n"
  private static let span = {
    let start = header.utf8.count + 36
    return Span(path: crosswalk, range: start..<start + 15)
  }()
}
