import Diagnostics
import Regulation
import YAMLTree

/// An item on two lists of which one rules out the other.
enum PrecludedClassification: ProjectCheck {
  static let rule = DiagnosticRule(
    code: "PRJ-0107", title: "An item is on two lists that exclude each other",
    checks: "That no item is classified, by a code or by a list's word for the rest, on a list "
      + "and on another that the first 'precludes'. Entries that follow one another in time, as "
      + "where a code moves from list to list, pass.",
    why: "What the first list describes is not subject to the second at all. One of the two "
      + "classifications is wrong, and the answers of one regime or the other with it.",
    example: "'classifications: {aa.trade.list: 1A001, aa.trade.arms: ML1}' where the list "
      + "'aa.trade.list' precludes 'aa.trade.arms'.",
    fix: "Decide in the order of review that the lists lay down, and write 'none' for the list "
      + "that the item is not on; an item that is in truth two things becomes two items.")

  static func check(_ facts: Facts) -> [Diagnostic] {
    guard let project = facts.project else { return [] }
    return project.items.flatMap { item in
      let listed = item.value.classifications.filter { $0.value != .notListed }
      return facts.law.lists.filter { listed[$0.id] != nil }.flatMap { list in
        list.precludes.filter { precluded in
          guard let one = listed[list.id], let other = listed[precluded] else { return false }
          return facts.law.period(of: one, on: list.id)
            .overlaps(facts.law.period(of: other, on: precluded))
        }.map { diagnostic(item, on: list, and: $0) }
      }
    }
  }

  private static func diagnostic(
    _ item: Placed<Item>, on list: ControlList, and precluded: ListID
  ) -> Diagnostic {
    let stated = item.node.mapping?.pair(forKey: "classifications")?.value.mapping
    func place(of list: ListID) -> Span? {
      stated?.pair(forKey: list.text).map { pair in
        Span(
          path: pair.key.span.path,
          range: pair.key.span.range.lowerBound..<pair.value.range.upperBound)
      }
    }
    let first = place(of: list.id)
    return Diagnostic(
      code: rule.code, severity: .error,
      summary: "'\(item.value.id)' cannot be on '\(list.id)' and on '\(precluded)'",
      explanation: "what the other list describes is not on this one",
      span: place(of: precluded),
      labels: first.map { [Label(span: $0, text: "'\(list.id)' rules out the other")] } ?? [],
      fixes: [.advice("write 'none' for the list that the item is not on")])
  }
}

extension LawCatalog {
  /// When the entry that holds the code is in force; always where the catalog lacks it.
  fileprivate func period(of classification: Item.Classification, on list: ListID) -> Period {
    guard case .code(let code) = classification else { return .always }
    let holders = entries.filter { $0.id.list == list && code.isInside($0.id.code) }
    let narrowest = holders.max { $0.id.code.text.count < $1.id.code.text.count }
    return narrowest?.provision.period ?? .always
  }
}
