import Regulation

/// The columns or text rules that a regime's charts and rules declare, for each of its lists.
struct KnownWords {
  private var byOwner: [Name: Set<String>] = [:]

  init(of kind: NameKind, in library: Library) {
    var byRegime: [String: Set<String>] = [:]
    for declaration in library.declarations where declaration.name.kind == kind {
      guard let owner = declaration.owner else { continue }
      byOwner[owner, default: []].insert(declaration.name.text)
      byRegime[String(owner.text.prefix { $0 != "/" }), default: []].insert(declaration.name.text)
    }
    for regime in library.records.regimes.map(\.value) {
      for list in regime.lists {
        byOwner[Name(kind: .list, text: list.text), default: []]
          .formUnion(byRegime[regime.id.text, default: []])
      }
    }
  }

  /// The words for a chart or a list; nil for a list that no regime uses.
  func words(for owner: Name) -> Set<String>? { byOwner[owner] }
}
