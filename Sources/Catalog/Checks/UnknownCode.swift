import Diagnostics
import Regulation

/// A code that its list does not have.
enum UnknownCode {
  static let rule = DiagnosticRule(
    code: "CAT-0105", title: "A list does not have a code",
    checks: "Every control code that a record, a project or a case names, against its list. A code "
      + "passes where the list has it, an entry above it or a paragraph below it.",
    why: "A rule about a code that does not exist never applies, and an item under it is answered "
      + "for the wrong entry. On a list that the catalog holds in part, the code may be right all "
      + "the same, so there it is a warning and the controls are unknown.",
    example: "'technology-for: aa.trade.list/1A011' where the entry is '1A001'.",
    fix: "Correct the code, or add the entry to the list.")

  /// What is wrong with the codes among the references; lists that nobody declares are left out.
  static func check(
    _ references: [Reference], against codes: CodeIndex, lists: Set<String>
  ) -> [Diagnostic] {
    references.compactMap { reference in
      guard reference.kinds == [.entry], let entry = EntryID(reference.text),
        lists.contains(entry.list.text), !codes.has(entry)
      else { return nil }
      let isComplete = codes.isComplete(entry.list)
      // A pattern may mean entries that the catalog does not hold.
      if !isComplete, entry.code.text.utf8.contains(UInt8(ascii: "?")) { return nil }
      let closest = Suggestion.closest(to: entry.code.text, among: codes.codes(of: entry.list))
      return Diagnostic(
        code: rule.code, severity: isComplete ? .error : .warning,
        summary: "'\(entry.list)' has no code '\(entry.code)'",
        explanation: isComplete
          ? "the catalog holds every entry of the list"
          : "the catalog holds the list in part, so its controls are unknown",
        span: reference.span,
        fixes: closest.map { reference.fix(closest: "\(entry.list)/\($0)") } ?? [])
    }
  }
}

extension UnknownCode: CatalogCheck {
  static func check(_ library: Library) -> [Diagnostic] {
    check(
      library.references, against: library.codes,
      lists: Set(library.declarationsByName.keys.filter { $0.kind == .list }.map(\.text)))
  }
}

extension UnknownCode: ProjectCheck {
  static func check(_ facts: Facts) -> [Diagnostic] {
    let wanted = facts.reading.references.lazy.compactMap { reference in
      reference.kinds == [.entry] ? EntryID(reference.text)?.list : nil
    }
    return check(
      facts.reading.references, against: facts.law.codes(of: Set(wanted)),
      lists: facts.law.names(of: .list))
  }
}
