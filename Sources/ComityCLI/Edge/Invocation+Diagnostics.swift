import Diagnostics
import Workspace

extension Invocation {
  /// Writes diagnostics as the terminal can show them.
  func writer(inColour colour: Bool) -> TextWriter {
    TextWriter(style: colour ? .colour : .plain, glyphs: showsUnicode ? .unicode : .ascii)
  }

  /// Tells diagnostics on stderr.
  func tell(_ diagnostics: [Diagnostic], sources: SourceStore) {
    console.error(
      painted: writer(inColour: console.colour.error).write(diagnostics, sources: sources))
  }

  /// Whether the locale takes UTF-8, which one that says nothing does.
  private var showsUnicode: Bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy
      .compactMap { variables[$0] }.first { !$0.isEmpty }
    guard let locale = locale?.lowercased() else { return true }
    return locale.contains("utf-8") || locale.contains("utf8")
  }
}
