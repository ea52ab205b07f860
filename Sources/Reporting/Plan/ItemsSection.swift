import Assessment
import Crosswalk
import Regulation

/// What each item is, and where it stands on every list that matters for it.
struct ItemsSection: PlanSection {
  let plan: Plan

  var section: Section? {
    guard !plan.project.items.isEmpty else { return nil }
    let rows = plan.project.items.flatMap(standings)
    let counterparts = counterparts
    return Section(PlanPart.items.rawValue, "Items and classifications") {
      register
      if !rows.isEmpty {
        Table(
          "Item by control list",
          columns: [
            .init("Item", isRowHeader: true), "List", "Standing", "Basis", "Controls in the proofs",
          ], rows: rows)
      }
      if !counterparts.isEmpty {
        Section("counterparts", "The entries on other lists") {
          """
          How each stated entry, on top, stands to those of other lists on \
          \(plan.project.asOf.description): a full line was stated by somebody, a broken line only \
          follows. An entry that is not equal or \
          narrower decides nothing by itself; it is where to look when classifying. \
          \(.code("comity map")) prints the proofs.
          """
          for counterpart in counterparts {
            Details(
              """
              \(.code(counterpart.entry.description)): \
              \(Prose(counterpart.count.of("counterpart")))
              """
            ) {
              counterpart.figure
            }
          }
        }
      }
    }
  }

  /// A figure for each entry that the project states and that has counterparts.
  private var counterparts: [CounterpartFigure] {
    let stated = plan.project.items.flatMap { item in
      item.classifications.sorted { $0.key < $1.key }.compactMap { list, standing in
        if case .code(let code) = standing { EntryID(list: list, code: code) } else { nil }
      }
    }.distinct
    guard !stated.isEmpty else { return [] }
    let survey = GapSurvey(plan.book.catalog, on: plan.project.asOf)
    return stated.compactMap { CounterpartFigure(of: $0, in: survey, names: plan.names) }
  }

  private var register: Table {
    Table(
      "Items",
      columns: [
        .init("Item", isRowHeader: true), "Id", "Kind", "Origin", "Status", "Technology for",
      ],
      rows: plan.project.items.map { item in
        [
          Prose(item.name), "\(.code(item.id))", Prose(item.kind?.word ?? "not stated"),
          Prose(item.origin.map { plan.names.name(of: $0) } ?? "not stated"),
          Prose(item.status?.rawValue.unhyphenated ?? "proprietary (assumed)"),
          Prose((item.technologyFor ?? []).map(\.description).listed().orDash),
        ]
      })
  }

  /// A row for each list that says something; those that say the same share one.
  private func standings(of item: Item) -> [Table.Row] {
    let controls = controls(of: item)
    let standings = lists(for: item).map { ($0, ListStanding(of: item, on: $0, in: plan)) }
    var rows: [Table.Row] = []
    var done: Set<ListID> = []
    for (list, standing) in standings where !done.contains(list) {
      let alike = standings.filter { other, its in
        other == list || (its == standing && controls[other] == nil && controls[list] == nil)
      }.map(\.0)
      done.formUnion(alike)
      rows.append(
        .init(
          [
            Prose(item.name), Prose(alike.map { plan.names.title(of: $0) }.joined(separator: "; ")),
            standing.words, standing.basis, Prose((controls[list] ?? []).listed().orDash),
          ], tone: standing.isOpen ? .caution : nil))
    }
    return rows
  }

  /// The lists that the project states, and those of regimes that reach an exposure of the item.
  private func lists(for item: Item) -> [ListID] {
    let regimes = plan.reaching.filter { $0.exposure.item == item.id }.map(\.regime).distinct
    let reached = regimes.flatMap { plan.names.regime($0)?.lists ?? [] }
    let catalogued = plan.book.catalog.lists.map(\.id)
    let wanted = Set(reached).union(item.classifications.keys)
    return catalogued.filter(wanted.contains)
      + item.classifications.keys.filter { !catalogued.contains($0) }.sorted()
  }

  /// The controls of each list that the proofs found to cover the item, open ones marked.
  private func controls(of item: Item) -> [ListID: [String]] {
    var found: [ListID: Set<String>] = [:]
    for determination in plan.reaching where determination.exposure.item == item.id {
      for proof in determination.proofs {
        proof.forEach { node in
          guard case .control(let entry, let label) = node.claim, node.truth != .false else {
            return
          }
          found[entry.list, default: []].insert(node.truth == .unknown ? "\(label) (open)" : label)
        }
      }
    }
    return found.mapValues { $0.sorted() }
  }
}
