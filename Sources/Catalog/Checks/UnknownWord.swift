import Diagnostics
import Regulation

/// A word that its vocabulary does not have.
enum UnknownWord {
  static let rule = RecordRules.unknownWord

  static func check(_ references: [Reference], among words: Set<String>) -> [Diagnostic] {
    references.compactMap { reference in
      guard reference.kinds == [.word], !words.contains(reference.text) else { return nil }
      let vocabulary = reference.text.prefix { $0 != "/" }
      let known = words.filter { $0.hasPrefix("\(vocabulary)/") }
        .map { String($0.dropFirst(vocabulary.count + 1)) }.sorted()
      let word = String(reference.text.dropFirst(vocabulary.count + 1))
      return .unknownWord(reference.scalar, word, of: String(vocabulary), among: known)
    }
  }
}

extension UnknownWord: CatalogCheck {
  static func check(_ library: Library) -> [Diagnostic] {
    let words = library.declarationsByName.keys.filter { $0.kind == .word }.map(\.text)
    return check(library.references, among: Set(words))
  }
}

extension UnknownWord: ProjectCheck {
  static func check(_ facts: Facts) -> [Diagnostic] {
    check(facts.reading.references, among: facts.law.names(of: .word))
  }
}
