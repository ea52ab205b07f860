/// Writes diagnostics for people, with the lines they are about.
package struct TextWriter: Sendable {
  /// Whether the text has colour.
  package enum Style: Sendable {
    /// Text alone.
    case plain

    /// Text with ANSI colours.
    case colour
  }

  private let style: Style
  private let glyphs: Glyphs
  private let width: Int

  /// A writer for lines of `width` cells.
  package init(style: Style = .plain, glyphs: Glyphs = .unicode, width: Int = 100) {
    self.style = style
    self.glyphs = glyphs
    self.width = width
  }

  /// The diagnostics in the order given, an empty line between them.
  package func write(_ diagnostics: [Diagnostic], sources: SourceStore) -> String {
    let texts = sources.texts(for: diagnostics)
    return diagnostics.map { lines($0, texts).map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  private func lines(_ diagnostic: Diagnostic, _ texts: [String: SourceText]) -> [String] {
    let frame = CodeFrame(
      glyphs: glyphs, palette: palette, width: width, gutter: gutter(diagnostic, texts))
    let role = diagnostic.severity.role
    let kind = palette.paint("\(diagnostic.severity.rawValue)[\(diagnostic.code)]", role)
    var result = [kind + palette.paint(": " + glyphs.shown(diagnostic.summary), .strong)]
    var reason = diagnostic.explanation
    if let span = diagnostic.span {
      let text = texts[span.path]
      var remark = diagnostic.labels.first { $0.span == span }?.text
      if remark == nil, let explanation = reason,
        frame.hasRoom(for: explanation, at: span, in: text)
      {
        (remark, reason) = (explanation, nil)
      }
      result += frame.lines(span, remark: remark ?? "", role: role, in: text)
    }
    for label in diagnostic.labels where label.span != diagnostic.span {
      let text = texts[label.span.path]
      result += frame.lines(label.span, remark: label.text, role: .frame, in: text)
    }
    let indent = String(repeating: " ", count: frame.gutter + 1)
    return result + closing(diagnostic, reason: reason).map { indent + $0 }
  }

  private func closing(_ diagnostic: Diagnostic, reason: String?) -> [String] {
    var remarks: [(String, String)] = []
    if let reason { remarks.append(("why", reason)) }
    remarks += diagnostic.notes.map { ("note", $0) }
    remarks += diagnostic.fixes.map { ("help", $0.title + $0.applicabilityRemark) }
    remarks.append(("docs", "comity explain \(diagnostic.code)"))
    return remarks.map { palette.paint("= \($0.0):", .frame) + " " + glyphs.shown($0.1) }
  }

  private func gutter(_ diagnostic: Diagnostic, _ texts: [String: SourceText]) -> Int {
    let spans = (diagnostic.span.map { [$0] } ?? []) + diagnostic.labels.map(\.span)
    let numbers = spans.compactMap { span in
      texts[span.path].flatMap { CodeFrame.lineNumbers(of: span, in: $0).last }
    }
    return String(numbers.max() ?? 1).count
  }

  private var palette: Palette { Palette(style: style) }
}

extension Fix {
  fileprivate var applicabilityRemark: String {
    if edits.isEmpty { return "" }
    return switch applicability {
    case .safe: "   (safe: applied by --fix)"
    case .needsReview: "   (needs review: not applied by --fix)"
    }
  }
}
