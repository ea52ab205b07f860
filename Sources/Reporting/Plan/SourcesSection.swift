import Assessment
import Regulation

/// Every instrument cited, with its address and the day up to which it was read.
struct SourcesSection: PlanSection {
  let plan: Plan

  var section: Section? {
    let sources = CitedInstrument.all(in: plan)
    guard !sources.isEmpty else { return nil }
    return Section(PlanPart.sources.rawValue, "Sources") {
      Table(
        "Instruments cited",
        columns: [
          .init("Instrument", isRowHeader: true), "Title", "Places cited", "Read up to", "Known by",
        ], rows: sources.map(row))
    }
  }

  private func row(_ source: CitedInstrument) -> Table.Row {
    let instrument = plan.names.instrument(source.id)
    let mark: Prose = source.confidence == .recalled ? " \(.verify)" : ""
    return [
      [plan.names.inline(Citation(instrument: source.id, at: nil))],
      Prose(instrument?.title ?? "not in the catalog"),
      Prose(source.places.joined(separator: "; ").orDash),
      Prose(source.read?.description ?? "not stated"), "\(source.confidence.word)\(mark)",
    ]
  }
}
