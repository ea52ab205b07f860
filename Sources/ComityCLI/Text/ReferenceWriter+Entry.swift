import Regulation
import Reporting

extension ReferenceWriter {
  func page(of entry: Entry) -> String {
    let list = catalog.lists.first { $0.id == entry.id.list }
    return heading(entry.id.description, entry.provision)
      + section(
        "List", [list.map { "\($0.id)  \($0.provision.title)" } ?? entry.id.list.text])
      + section("Kind", [entry.kind?.rawValue].compactMap { $0 })
      + section("Controls", entry.controls.map(line))
      + section("Destinations that the chart marks", markedDestinations(of: entry))
      + section("List-based authorisations", entry.eligibilities.map(line))
      + section("Thresholds", entry.parameters.map(line))
      + section("Gives effect to", entry.implements)
      + section("Substances (CAS)", entry.cas)
      + section(
        "Counterparts stated ('comity map \(entry.id)' tells what follows)",
        counterparts(of: entry.id))
      + section("Paragraphs held", paragraphs(of: entry))
  }

  private func line(_ control: Control) -> String {
    let rule = control.rule.map { " by \(deciding($0))" } ?? ""
    return "\(control.label)\(rule): \(words(control.coverage))\(words(control.condition))"
  }

  private func words(_ condition: Condition) -> String {
    switch condition {
    case .always: ""
    case .all(let parts) where parts.count == 1: words(parts[0])
    case .not(let part): ", unless \(ConditionText.inline(part))"
    case .all, .any, .confirm, .fact: ", if \(ConditionText.inline(condition))"
    }
  }

  /// The requirements that the list leaves a control to by a word of its own.
  private func deciding(_ word: String) -> String {
    let rules = catalog.rules.filter { $0.when.asks(.control(.rule), for: word) }
    return rules.isEmpty
      ? "'\(word)'"
      : rules.map { "\($0.id) (\($0.provision.title))" }.joined(separator: " or ")
  }

  private func words(_ coverage: ParagraphCoverage) -> String {
    func codes(_ codes: [ControlCode]) -> String { codes.map(\.text).joined(separator: ", ") }
    var parts = [coverage.include.isEmpty ? "the entire entry" : codes(coverage.include)]
    if !coverage.exclude.isEmpty { parts.append("except \(codes(coverage.exclude))") }
    if !coverage.forItems.isEmpty { parts.append("for \(codes(coverage.forItems))") }
    if !coverage.notForItems.isEmpty { parts.append("not for \(codes(coverage.notForItems))") }
    return parts.joined(separator: ", ")
  }

  private func line(_ eligibility: Eligibility) -> String {
    let limit = eligibility.limit.map { " up to \($0.value.bound) \($0.currency)" } ?? ""
    return "\(eligibility.authorisation): \(eligibility.eligible ? "yes" : "no")\(limit), "
      + "\(words(eligibility.coverage))\(words(eligibility.condition))"
  }

  private func line(_ parameter: Parameter) -> String {
    let operation = parameter.comparison.operator.rawValue.split(separator: "-").joined(
      separator: " ")
    return "\(parameter.quantity) \(operation) \(parameter.comparison.bound) \(parameter.unit)"
  }

  private func markedDestinations(of entry: Entry) -> [String] {
    let charts = catalog.charts
    let columns = entry.controls.compactMap(\.column)
    var seen: Set<String> = []
    return columns.filter { seen.insert($0).inserted }.compactMap { column in
      guard let chart = charts.first(where: { $0.columns.contains(column) }) else { return nil }
      let marked = chart.rows.filter { $0.value.contains(column) }.keys.sorted()
      let free = chart.rows.count - marked.count
      if marked.isEmpty {
        let elsewhere = chart.referred.sorted().map(\.text).joined(separator: " ")
        return "\(column): none of \(chart.rows.count)"
          + (elsewhere.isEmpty ? "" : "; \(elsewhere) are answered by other provisions")
      }
      if free < marked.count {
        let unmarked = chart.rows.filter { !$0.value.contains(column) }.keys.sorted()
        let but = unmarked.isEmpty ? "" : " but " + unmarked.map(\.text).joined(separator: " ")
        return "\(column): all \(chart.rows.count)\(but)"
      }
      return "\(column): \(marked.map(\.text).joined(separator: " "))"
    }
  }

  private func counterparts(of id: EntryID) -> [String] {
    catalog.correspondences.compactMap { edge in
      if edge.from.code.isAlong(id.code) && edge.from.list == id.list {
        return "\(edge.from.code) \(edge.relation.verb) \(edge.to): \(words(edge))"
      }
      if edge.to.code.isAlong(id.code) && edge.to.list == id.list {
        return "\(edge.from) \(edge.relation.verb) \(edge.to.code): \(words(edge))"
      }
      return nil
    }
  }

  private func words(_ edge: Correspondence) -> String {
    let dates = edge.provision.period == .always ? "" : " (\(edge.provision.period.words))"
    return edge.rationale + dates + (edge.provision.confidence == .recalled ? " [VERIFY]" : "")
  }

  private func paragraphs(of entry: Entry) -> [String] {
    catalog.entries.filter {
      $0.id.list == entry.id.list && $0.id != entry.id && $0.id.code.isInside(entry.id.code)
    }.map { "\($0.id.code)  \($0.provision.title)" }
  }
}

extension Condition {
  /// Whether the condition tests the fact for the word.
  fileprivate func asks(_ key: FactKey, for word: String) -> Bool {
    switch self {
    case .all(let parts), .any(let parts): parts.contains { $0.asks(key, for: word) }
    case .not(let part): part.asks(key, for: word)
    case .fact(let test):
      if test.key == key, case .words(let words) = test.argument {
        words.contains(word)
      } else {
        false
      }
    case .confirm: false
    }
  }
}
