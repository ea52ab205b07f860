import Assessment
import Regulation
import Reporting

/// Writes reference pages as plain text.
struct ReferenceWriter {
  let book: Rulebook

  var catalog: LawCatalog { book.catalog }

  /// A heading with what every provision carries below it.
  func heading(_ id: String, _ provision: Provision) -> String {
    var lines = ["\(id)  \(provision.title)", ""]
    for citation in provision.citations { lines.append("  source    \(written(citation))") }
    if provision.period != .always {
      let from = provision.period.from.map { "from \($0)" }
      let until = provision.period.until.map { "until \($0)" }
      lines.append("  in force  \([from, until].compactMap { $0 }.joined(separator: " "))")
    }
    for suspension in provision.suspensions {
      let end = suspension.endConfirmed ? "" : ", the end is not confirmed"
      let period = suspension.period
      lines.append(
        "  suspended \(period.from?.description ?? "") to \(period.until?.description ?? "open")\(end)"
      )
    }
    for event in provision.events { lines.append("  event     \(event.on) \(event.title)") }
    if provision.confidence != .read {
      lines.append("  known by  \(provision.confidence.rawValue) [VERIFY]")
    }
    if let note = provision.note { lines.append("  note      \(note)") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A citation as a lawyer writes it, with the day up to which it was read.
  func written(_ citation: Citation) -> String {
    let instrument = catalog.instruments.first { $0.id == citation.instrument }
    let name = instrument?.citation ?? citation.instrument.text
    let place = citation.at.map { ", \($0)" } ?? ""
    let read = instrument?.checked.map { " (read \($0))" } ?? ""
    return "\(name)\(place)\(read)"
  }

  func section(_ title: String, _ lines: [String]) -> String {
    lines.isEmpty ? "" : "\n\(title)\n" + lines.map { "  \($0)\n" }.joined()
  }

  func page(of list: ControlList) -> String {
    let entries = catalog.entries.filter { $0.id.list == list.id }
    let completeness = list.complete ? "every entry is held" : "not every entry is held"
    return heading(list.id.text, list.provision)
      + section(
        "Entries (\(entries.count); \(completeness))",
        entries.map { "\($0.id.code)  \($0.provision.title)" })
  }

  func page(of instrument: Instrument) -> String {
    let citing = catalog.rules.filter { rule in
      rule.provision.citations.contains { $0.instrument == instrument.id }
    }
    return "\(instrument.id)  \(instrument.title)\n\n  cited as  \(instrument.citation)\n"
      + (instrument.url.map { "  at        \($0)\n" } ?? "")
      + (instrument.checked.map { "  read      \($0)\n" } ?? "")
      + section("Rules that cite it", citing.map { "\($0.id)  \($0.provision.title)" })
  }

  func page(of jurisdiction: Jurisdiction) -> String {
    let coverage = jurisdiction.coverage.flatMap(lines(of:))
    return "\(jurisdiction.id)  \(jurisdiction.name)\n"
      + section(
        "Authorities",
        jurisdiction.authorities.map { "\($0.id)  \($0.name)\($0.url.map { "  \($0)" } ?? "")" })
      + section(
        "Regimes",
        catalog.regimes.filter { $0.jurisdiction == jurisdiction.id }
          .map { "\($0.id)  \($0.provision.title)" })
      + section("Coverage", coverage)
  }

  /// What is held of a subject, and which answers and acts it limits where that is not all.
  private func lines(of coverage: Coverage) -> [String] {
    let note = coverage.note.map { " (\($0))" } ?? ""
    let limited =
      coverage.regimes.isEmpty ? "" : " of " + coverage.regimes.map(\.text).joined(separator: ", ")
    let lacks = coverage.lacks.map(\.rawValue).sorted().joined(separator: " and ")
    return ["\(coverage.status.rawValue): \(coverage.subject)\(note)"]
      + (coverage.status == .modelled || lacks.isEmpty ? [] : ["  lacks \(lacks)\(limited)"])
      + (coverage.refersTo.map { ["  see \(written($0))"] } ?? [])
  }

  func page(of word: VocabularyWord) -> String {
    "\(word.name)  \(word.meaning)\n"
      + section("Digits of the longest heading", word.digits.map { ["\($0)"] } ?? [])
      + section(
        "Words of \(word.vocabulary.rawValue)",
        catalog.vocabulary.filter { $0.vocabulary == word.vocabulary }.map {
          "\($0.word)  \($0.meaning)"
        })
  }

  func page(of regime: Regime) -> String {
    let rules = catalog.rules.filter { $0.regime == regime.id }
    return heading(regime.id.text, regime.provision)
      + section("Reaches", ConditionText.lines(regime.reach))
      + section("Lists", regime.lists.map(\.text))
      + section(
        "Counts persons by",
        regime.personTests.map { "\($0.id)  \($0.counts.rawValue): \($0.provision.title)" })
      + section("Rules (\(rules.count))", rules.map { "\($0.id)  \($0.provision.title)" })
  }
}
